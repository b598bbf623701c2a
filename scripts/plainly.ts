/** Runs a script; what goes wrong is said in a sentence, without a stack, and ends the script with exit code 1. */
export async function plainly(run: () => void | Promise<void>, help = ''): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error([error instanceof Error ? error.message : String(error), help].filter(Boolean).join('\n\n'));
    process.exitCode = 1;
  }
}

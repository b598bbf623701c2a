import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { elapsed, root, runCommand } from './steps.ts';

/** What `npm test` does, in this order; it stops at the first step that fails. */
type Step = { readonly name: string; readonly run: () => boolean | Promise<boolean> };
type Counts = { passed: number; failed: number; skipped: number };

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const paths: NodeJS.ProcessEnv = {};

const steps: readonly Step[] = [
  { name: 'browsers', run: findBrowsers },
  { name: 'types', run: () => runCommand('wxt prepare') && runCommand('tsc --noEmit') },
  { name: 'lint', run: () => runCommand('oxlint --type-aware --deny-warnings') },
  { name: 'format', run: () => runCommand('prettier --check --log-level warn .') },
  { name: 'unit, property and data tests', run: () => runTests('unit') },
  { name: 'build for Chromium', run: () => runCommand('wxt build -b chrome') },
  { name: 'build for Firefox', run: () => runCommand('wxt build -b firefox') },
  { name: 'what was built: sizes, manifest, add-on lint', run: () => runTests('build') },
  { name: 'end to end in Chromium and Firefox', run: () => runTests('e2e') },
];

async function findBrowsers(): Promise<boolean> {
  try {
    const { chromium, firefox } = await ensureBrowsers();
    Object.assign(paths, { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox });
    console.log(`Chromium: ${chromium}\nFirefox:  ${firefox}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Runs one vitest project and adds its counts; a project without a single passed test counts as failed. */
function runTests(project: string): boolean {
  const report = join(root, '.cache', `test-${project}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  const succeeded = runCommand(`vitest run --project ${project} ${reporters}`, paths);
  const found = readCounts(report);
  counts.passed += found.passed;
  counts.failed += found.failed;
  counts.skipped += found.skipped;
  return succeeded && found.passed > 0;
}

function readCounts(report: string): Counts {
  const text = readFileSync(report, 'utf8');
  const number = (name: string) => Number(new RegExp(`"${name}":(\\d+)`).exec(text)?.[1] ?? 0);
  return { passed: number('numPassedTests'), failed: number('numFailedTests'), skipped: number('numPendingTests') };
}

const start = Date.now();
let failedStep: string | undefined;
for (const { name, run } of steps) {
  const stepStart = Date.now();
  console.log(`\n── ${name}`);
  const succeeded = await run();
  console.log(`── ${name}: ${succeeded ? 'well' : 'FAILED'} (${elapsed(stepStart)})`);
  if (succeeded) continue;
  failedStep = name;
  break;
}

console.log(`\nAll steps took ${elapsed(start)}.`);
if (counts.skipped > 0)
  console.log(`${counts.skipped} skipped (saved pages that are not in this checkout, for instance)`);
if (failedStep) {
  console.log(`npm test stopped at: ${failedStep}. The output above says why; the later steps did not run.`);
  counts.failed = Math.max(counts.failed, 1);
  process.exitCode = 1;
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);

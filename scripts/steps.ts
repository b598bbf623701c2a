import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** The project's own programs first, so that Node 24 of the devDependencies runs even where the system has another. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
};

/** Runs a command line of the project with its output shown. Returns whether it succeeded. */
export function runCommand(line: string, extra: NodeJS.ProcessEnv = {}): boolean {
  const [program = '', ...words] = line.split(' ');
  const windows = process.platform === 'win32';
  const options = { cwd: root, stdio: 'inherit', shell: windows, env: { ...environment, ...extra } } as const;
  return spawnSync(program, words, options).status === 0;
}

/** The same without its output, which is shown only when it failed. */
export function runQuietly(line: string): boolean {
  const [program = '', ...words] = line.split(' ');
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', env: environment } as const;
  const { status, stdout, stderr } = spawnSync(program, words, options);
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}

/** "3.4 s", "2 min 05 s" */
export function elapsed(since: number): string {
  const seconds = (Date.now() - since) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { root } from './support/source-files.ts';

const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');

test('the lock file names packages and checksums but no download addresses', () => {
  expect(lock.match(/"integrity": "sha512-/g)?.length).toBeGreaterThan(300);
  expect(lock).not.toContain('"resolved"');
});

test('every dependency is pinned to one version', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('npm scripts run on the Node that the lock file brings', () => {
  expect(manifest.devDependencies.node).toMatch(/^24\./);
  expect(process.versions.node).toMatch(/^24\./);
});

test('the lock file holds the packages of every platform, without which a clean install is refused', () => {
  const { packages }: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } =
    JSON.parse(lock);
  const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(optional.length).toBeGreaterThan(50);
  expect(optional.filter((name) => !held.has(name))).toEqual([]);
});

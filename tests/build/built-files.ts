import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = join(import.meta.dirname, '..', '..', '.output');

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

export type BuiltFile = { readonly path: string; readonly text: string };
export type Manifest = {
  readonly manifest_version: number;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly content_security_policy?: unknown;
  readonly externally_connectable?: unknown;
  readonly web_accessible_resources?: readonly unknown[];
  readonly default_locale?: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly action?: { readonly default_popup?: string };
  readonly content_scripts?: readonly ContentScript[];
  readonly browser_specific_settings?: {
    readonly gecko?: {
      readonly id?: string;
      readonly strict_min_version?: string;
      readonly data_collection_permissions?: { readonly required?: readonly string[] };
    };
  };
};
export type ContentScript = {
  readonly matches: readonly string[];
  readonly exclude_matches?: readonly string[];
  readonly js?: readonly string[];
  readonly css?: readonly string[];
  readonly all_frames?: boolean;
  readonly match_origin_as_fallback?: boolean;
};

/** Every script, style and page that ships. */
export function builtFiles(target: Target): BuiltFile[] {
  const folder = folderOf(target);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:js|css|html|json)$/.test(name))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

export function readBuilt(target: Target, path: string): string {
  return readFileSync(join(folderOf(target), path), 'utf8');
}

export function isBuilt(target: Target, path: string): boolean {
  return existsSync(join(folderOf(target), path));
}

export function readManifest(target: Target): Manifest {
  const manifest: Manifest = JSON.parse(readBuilt(target, 'manifest.json'));
  return manifest;
}

export function folderOf(target: Target): string {
  const folder = join(output, target);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is missing: run "npm run build" first`);
  return folder;
}

/** Kilobytes (1,000 bytes) after gzip, all files as one would be served. */
export function gzipKilobytes(target: Target, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readBuilt(target, path), { level: 9 }).length, 0) / 1000;
}

/** The scripts and styles of an extension page: those it names and those that they import at load. */
export function partsOfPage(target: Target, page: string): string[] {
  const found = new Set(
    [...readBuilt(target, page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path),
  );
  for (const path of found) {
    if (!path.endsWith('.js')) continue;
    for (const [, from = ''] of readBuilt(target, path).matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      found.add(posix.normalize(posix.join(posix.dirname(path), from)));
  }
  return [...found].toSorted();
}

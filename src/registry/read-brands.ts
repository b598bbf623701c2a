import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { brandFile } from './schema.ts';
import type { BrandFile } from './schema.ts';

export type BrandSource = {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly brand: BrandFile;
};

/** `data/brands`, wherever the process was started. */
export const brandsFolder = fileURLToPath(new URL('../../data/brands', import.meta.url));

/** Reads and validates every brand file, in the order of their names. Throws an `Error` that names file, path and reason. */
export function readBrands(folder: string = brandsFolder): readonly BrandSource[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  if (files.length === 0) throw new Error(`${folder}: no brand files`);
  return files.map((name) => readBrand(join(folder, name)));
}

/** Reads and validates one brand file; the brand's id is the file's name. */
export function readBrand(file: string): BrandSource {
  const text = readFileSync(file, 'utf8');
  const id = basename(file, '.json');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`${file}: the file name is lower-case words joined by hyphens`);
  const parsed = brandFile.safeParse(parseJson(file, text));
  if (!parsed.success) throw new Error(`${file} is not a valid brand file:\n${z.prettifyError(parsed.error)}`);
  return { id, file, text, brand: parsed.data };
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

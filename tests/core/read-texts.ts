import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Written for these tests: requests by kind of ask, lures, and texts of honest people. */
const texts = z.strictObject({
  requests: z.record(z.string(), z.array(z.string())),
  lures: z.array(z.string()),
  honest: z.array(z.string()),
});
const folder = new URL('texts/', import.meta.url);

export const languages = readdirSync(folder).map((name) => name.replace('.json', ''));

export function readTexts(language: string): z.infer<typeof texts> {
  return texts.parse(JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')));
}

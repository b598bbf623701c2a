import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benchIdentity } from './identity.ts';
import { benchPage } from './page.ts';
import type { Row } from './row.ts';
import { benchTexts } from './texts.ts';

const rows: Row[] = [...(await benchIdentity()), ...benchTexts()];
if (existsSync(join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3'))) rows.push(...(await benchPage()));
else console.log('The cost in the page is left out: run "npm run build" first.');

const width = Math.max(...rows.map(({ name }) => name.length));
for (const { name, value, unit } of rows) console.log(`${name.padEnd(width)}  ${show(value).padStart(10)} ${unit}`);

/** Three significant digits, whole numbers as they are. */
function show(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

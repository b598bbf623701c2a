/** Draws `public/icon/*.svg` as the PNG sizes that browsers ask for. Run after changing a drawing: `npx node scripts/icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const folder = new URL('../public/icon/', import.meta.url);
const sizes = [16, 32, 48, 96, 128];
const drawings = { countersign: '', caution: 'caution-', danger: 'danger-', paused: 'paused-' };

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, prefix] of Object.entries(drawings)) {
  const svg = await readFile(new URL(`${name}.svg`, folder), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(new URL(`${prefix}${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();

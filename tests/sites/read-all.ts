import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Subject } from '../../src/core/types.ts';
import type { Place, Reading, SiteAdapter } from '../../src/sites/site.ts';

export type Read = Reading & { readonly unit: string; readonly anchor: Element };
export type Result = {
  readonly readings: readonly Read[];
  readonly unwell: readonly string[];
  readonly anchors: number;
};

/** Parses saved markup. Emulated parsers leave declarative shadow roots as templates; browsers do this by themselves. */
export function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    const root = host?.attachShadow({ mode: 'open' });
    root?.append(...template.content.childNodes);
    template.remove();
  }
  return page;
}

export function placeAt(url: string, memory = new Map<string, string>()): Place {
  return { url: new URL(url), memory };
}

/** Reads every anchor of every unit, in the document and in the adapter's open shadow roots. */
export function readAll(adapter: SiteAdapter, page: Document, place: Place): Result {
  const hosts = adapter.shadowHosts === '' ? [] : [...page.querySelectorAll(adapter.shadowHosts)];
  const roots = [page, ...hosts.flatMap((host) => host.shadowRoot ?? [])];
  const readings: Read[] = [];
  const unwell: string[] = [];
  let anchors = 0;
  for (const unit of adapter.units) {
    for (const anchor of roots.flatMap((root) => [...root.querySelectorAll(unit.selector)])) {
      anchors++;
      const reading = unit.read(anchor, place);
      if (reading === 'unwell') unwell.push(unit.name);
      else if (reading) readings.push({ ...reading, unit: unit.name, anchor });
    }
  }
  return { readings, unwell, anchors };
}

export function messages(result: Result): readonly Extract<Subject, { kind: 'message' }>[] {
  return result.readings.map(({ subject }) => subject).filter((subject) => subject.kind === 'message');
}

export function accounts(result: Result, unit: string): readonly Extract<Subject, { kind: 'account' }>[] {
  const found = result.readings.filter((reading) => reading.unit === unit);
  return found.map(({ subject }) => subject).filter((subject) => subject.kind === 'account');
}

/** Pages saved from running clients: beside the project, never part of it. */
const OBSERVED = resolve(import.meta.dirname, '../../../shared/pages-observed');
export const observedPagesAreThere = existsSync(OBSERVED);

export function observed(file: string): Document {
  return parse(`<!doctype html>${readFileSync(resolve(OBSERVED, file), 'utf8').replace(/<!doctype html>/i, '')}`);
}

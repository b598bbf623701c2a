import type { Fact, Registry } from '../core/registry-types.ts';
import type { Reason, Verdict } from '../core/types.ts';
import en from '../locales/en/reasons.json' with { type: 'json' };

const sentences: Readonly<Record<string, string>> = en;
const accepted: ReadonlySet<Verdict['kind']> = new Set(['official', 'listed']);
const hints: Partial<Record<Verdict['kind'], readonly string[]>> = {
  unlisted: ['Not in the registry. Not listed is not fake, and not safe either.'],
  unknown: ['Not a channel I know. Try a handle, a link, a mail address, a phone number or the name of a brand.'],
};

/** What a person reads in the terminal about one pasted text: the verdict, why, and what to use instead. */
export function describe(pasted: string, verdict: Verdict, registry: Registry): string {
  const brand = verdict.brand === undefined ? undefined : registry.brand(verdict.brand)?.name;
  const head = [verdict.severity?.toUpperCase(), verdict.kind, brand].filter((part) => part !== undefined);
  const { fact, lookalike, official, reasons } = verdict;
  return [
    `${printable(pasted)}  →  ${head.join(' · ')}`,
    ...(hints[verdict.kind] ?? []).map((hint) => `    ${hint}`),
    ...reasons.map((reason) => `    ${sentence(reason)}`),
    ...(lookalike ? [`    ${marked(lookalike.diff)}`] : []),
    ...(fact ? [`    ${sourced(fact)}`] : []),
    ...(accepted.has(verdict.kind) ? [] : official).map(
      (one) => `    use instead: ${one.channel.kind} ${one.channel.value}  ${sourced(one)}`,
    ),
  ].join('\n');
}

function sentence({ key, params }: Reason): string {
  const pattern = sentences[key] ?? key;
  return printable(pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => params?.[name] ?? whole));
}

/** "krak[e→є]n": what is there, and after the arrow what would be official. */
function marked(diff: NonNullable<Verdict['lookalike']>['diff']): string {
  return diff.map((part) => (part.same ? part.seen : `[${part.seen}→${part.official}]`)).join('');
}

function sourced(fact: Fact): string {
  return `(${fact.basis === 'brand' ? 'by the brand itself' : 'by several lists'}, checked ${fact.checked}${fact.source ? `, ${fact.source}` : ''})`;
}

/** Pasted text may hold terminal escapes and bidi controls; they are shown, not obeyed. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

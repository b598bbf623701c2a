import type { Severity, Subject } from '../../../src/core/types.ts';
import type { Tab } from './driver.ts';

/** One mark or cover with the page's own words that it stands at. */
export type Drawn = {
  readonly kind: string;
  readonly severity: string;
  readonly rule: string;
  readonly beside: string;
};

/** As in `tests/fixtures/<site>/<name>.expected.json`. */
export type Expected = {
  readonly unit: string;
  /** `any`: a mark is neither demanded nor wrong. */
  readonly severity: Severity | 'none' | 'any';
  readonly subject: Subject;
};

export function readDrawn(tab: Tab): Promise<Drawn[]> {
  return tab.evaluate((_nothing: undefined, find) => {
    const isOurs = (element: Element): boolean => element.localName.startsWith('countersign-');
    /** The text a person sees: pictures of emoji by their alternative text. */
    const seen = (element: Element): string => {
      // Not `instanceof`: elements of a frame are of that frame's classes.
      const copy = element.ownerDocument.importNode(element, true);
      for (const image of copy.querySelectorAll('img[alt]')) image.replaceWith(image.getAttribute('alt') ?? '');
      return copy.textContent;
    };
    return find('countersign-mark, countersign-cover, countersign-banner').map((host) => {
      const step = host.localName === 'countersign-cover' ? 'nextElementSibling' : 'previousElementSibling';
      let neighbour: Element | null = host[step];
      while (neighbour && isOurs(neighbour)) neighbour = neighbour[step];
      return {
        kind: host.localName.slice('countersign-'.length),
        severity: host.dataset['severity'] ?? '',
        rule: host.dataset['rule'] ?? '',
        beside: neighbour ? seen(neighbour) : '',
      };
    });
  });
}

/**
 * Compares what was drawn with what the fixture's author expects.
 * @returns sentences about what is missing, too much or at a wrong place; empty when all is right
 */
export function differences(drawn: readonly Drawn[], expected: readonly Expected[]): string[] {
  const left = [...drawn];
  const take = (fits: (one: Drawn) => boolean): Drawn | undefined =>
    left.splice(left.findIndex(fits), left.some(fits) ? 1 : 0)[0];
  const problems: string[] = [];
  const demanded = expected.filter(({ severity }) => severity !== 'none' && severity !== 'any');
  for (const { unit, severity, subject } of demanded) {
    if (subject.kind === 'page') {
      const banner = take((one) => one.kind === 'banner' && one.severity === severity);
      if (!banner) problems.push(`missing: ${severity} banner over ${subject.url}`);
      // The form that asks is covered as well.
      if (subject.forms.length > 0) take(({ kind, rule }) => kind === 'cover' && /^(?:secret|login)-form$/.test(rule));
      continue;
    }
    const covered = subject.kind === 'message' && severity === 'danger';
    const found = take(
      (one) => one.severity === severity && (one.kind === 'cover') === covered && standsAt(one, subject),
    );
    if (!found) problems.push(`missing: ${severity} at the ${unit} ${wordsOf(subject)}`);
  }
  // With the message covered, the name is marked as well when it is the name that lies.
  for (const { subject } of demanded.filter(({ severity }) => severity === 'danger'))
    take((one) => one.kind === 'mark' && standsAt(one, subject));
  for (const { subject } of expected.filter(({ severity }) => severity === 'any')) {
    take((one) => one.kind === 'cover' && standsAt(one, subject));
    take((one) => one.kind === 'mark' && standsAt(one, subject));
  }
  return [
    ...problems,
    ...left.map(
      ({ kind, severity, rule, beside }) => `too much: ${severity} ${kind} (${rule}) at ${beside.slice(0, 60)}`,
    ),
  ];
}

function standsAt({ kind, beside }: Drawn, subject: Subject): boolean {
  const start = subject.kind === 'message' ? bare(subject.text).slice(0, 24) : '';
  const atText = start !== '' && bare(beside).includes(start);
  return atText || (kind !== 'cover' && nameFits(beside, subject));
}

function nameFits(beside: string, subject: Subject): boolean {
  const account = subject.kind === 'message' ? subject.author : subject.kind === 'account' ? subject : undefined;
  return [account?.name, account?.handle].some((word) => word !== undefined && bare(beside).includes(bare(word)));
}

function wordsOf(subject: Subject): string {
  if (subject.kind === 'page') return subject.url;
  return subject.kind === 'account' ? `${subject.name} @${subject.handle}` : subject.text.slice(0, 60);
}

/** Letters and digits alone: sites draw emoji as pictures, shorten addresses and break lines. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

import { z } from 'zod';
import type { FactUse } from '../core/registry-types.ts';
import { bases, kinds, roles, statuses } from './compiled.ts';
import { valueProblem } from './normal-value.ts';

/** One brand file under `data/brands/`; build and tests only, never shipped. `data/README.md` explains the fields. */

export const BRAND_KINDS = [
  'chain',
  'data',
  'defi',
  'exchange',
  'infrastructure',
  'nft',
  'payment',
  'stablecoin',
  'wallet',
] as const;

/** Pages of a brand: addresses of which is known what they are for. */
export const FACT_USES = [
  'help-centre',
  'live-chat',
  'ticket-form',
  'verify-page',
  'status-page',
] as const satisfies readonly FactUse[];

/** In the order in which a file lists its facts: the nearest way to help first. */
export const FACT_KINDS = [...FACT_USES, ...kinds, 'anti-phishing-code'] as const;

export const NEVER_ASK = [
  '2fa-code',
  'card-data',
  'device-approval-code',
  'email-code',
  'install-software',
  'master-key',
  'password',
  'personal-data',
  'private-key',
  'remote-access',
  'remove-2fa',
  'screen-share',
  'seed-phrase',
  'sms-code',
  'transfer',
] as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const text = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/u, 'one line');
const date = z.iso.date();
const basis = z.enum(bases);
/**
 * An https address, "owner/repository path" for code, "npm:package@version path" for published lists. "several public
 * lists" is for what many unrelated lists agree on and none of them owns; it can only carry a consensus.
 */
const source = text.regex(
  /^(https:\/\/\S+|[\w.-]+\/[\w.-]+( \S+)?|npm:(@[\w.-]+\/)?[\w.-]+@[\d.]+( \S+)?|several public lists)$/,
  'an https address, "owner/repository path", "npm:package@version path" or "several public lists"',
);
const evidence = { basis, source, checked: date };

const fact = z
  .strictObject({
    kind: z.enum(FACT_KINDS),
    value: text.optional(),
    printed: text.optional(),
    role: z.enum(roles).optional(),
    status: z.enum(statuses),
    replacedBy: text.optional(),
    account: text.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'two capital letters of ISO 3166-1')
      .optional(),
    hours: text.optional(),
    ...evidence,
    note: text.optional(),
  })
  .superRefine((entry, context) => {
    const problem = factProblem(entry);
    if (problem) context.addIssue({ code: 'custom', path: [problem.field], message: problem.reason });
  });

const statement = (what: z.ZodType<string>) => z.strictObject({ what, ...evidence, note: text.optional() });

export const brandFile = z.strictObject({
  name: text,
  kind: z.enum(BRAND_KINDS),
  group: text.optional(),
  names: z.array(text).min(1),
  stems: z.array(z.string().regex(/^[a-z0-9]{3,}$/, 'three or more lower-case Latin letters or digits')).min(1),
  ambiguous: z.literal(true).optional(),
  ambiguousNames: z.array(text).min(1).optional(),
  stopWords: z.array(z.string().regex(/^[\p{Ll}\p{Lo}\p{Nd}]+$/u, 'one folded word')).optional(),
  note: text.optional(),
  facts: z.array(fact).min(1),
  neverAsk: z.array(statement(z.enum(NEVER_ASK))),
  neverDo: z.array(statement(slug)),
  responseTimes: z.array(statement(text)),
  reportTo: z.array(statement(text)),
});

export type BrandFile = z.infer<typeof brandFile>;
export type FactEntry = BrandFile['facts'][number];
export type FactKind = FactEntry['kind'];

type Problem = { readonly field: string; readonly reason: string };

function factProblem(entry: FactShape): Problem | undefined {
  const wordless = entry.status === 'denied' || entry.kind === 'anti-phishing-code';
  if (wordless && entry.value !== undefined) return { field: 'value', reason: 'a denied fact has no value' };
  if (!wordless && entry.value === undefined) return { field: 'value', reason: 'missing' };
  if (entry.status === 'former' && !entry.replacedBy) {
    return { field: 'replacedBy', reason: 'a former channel says what replaced it' };
  }
  if (entry.status === 'denied' && entry.basis !== 'brand') {
    return { field: 'basis', reason: 'only the brand itself can deny a channel' };
  }
  if (entry.basis === 'brand' && entry.source === 'several public lists') {
    return { field: 'source', reason: 'lists are not the word of the brand' };
  }
  if (entry.kind === 'handle' && entry.status !== 'fake') {
    return { field: 'kind', reason: 'a handle without a platform can only be fake' };
  }
  if (entry.account !== undefined && entry.kind !== 'x-id' && entry.kind !== 'telegram-id') {
    return { field: 'account', reason: 'only a number says whose it is' };
  }
  if (entry.value === undefined) return undefined;
  const reason = valueProblem(entry.kind, entry.value, entry.printed);
  return reason === undefined ? undefined : { field: 'value', reason };
}
type FactShape = {
  kind: (typeof FACT_KINDS)[number];
  value?: string | undefined;
  printed?: string | undefined;
  status: (typeof statuses)[number];
  basis: 'brand' | 'consensus';
  source: string;
  replacedBy?: string | undefined;
  account?: string | undefined;
};

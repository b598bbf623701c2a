import type { Knowledge } from '../../src/core/types.ts';
import { honestHandles, honestHosts, honestNames, otherCompanies, otherCompanyHandles } from './benign.ts';
import { judgeHandle, judgeHost, judgeName, targets, type Case } from './measure.ts';
import type { Patterns, Target } from './target.ts';

type Judge = typeof judgeName;

/** People who speak about a brand, share its word, or answer for another company: none may be warned of. */
export function speakHonestly(known: Knowledge, ids?: ReadonlySet<string>): Case[] {
  const all = targets(known, ids);
  return [
    ...all.flatMap((target) => [
      ...cases('name', honestNames, judgeName, target, known),
      ...cases('handle', honestHandles, judgeHandle, target, known),
      ...cases('host', honestHosts, judgeHost, target, known),
    ]),
    ...others('name: other company', otherCompanies, judgeName, known),
    ...others('handle: other company', otherCompanyHandles, judgeHandle, known),
  ];
}

function cases(set: string, patterns: Patterns, judged: Judge, target: Target, known: Knowledge): Case[] {
  return Object.entries(patterns).flatMap(([name, make]) => {
    const text = make(target);
    const severity = text === undefined ? undefined : judged(text, known);
    return text === undefined || severity === undefined
      ? []
      : [{ pattern: `${set}: ${name}`, brand: target.brand.id, text, severity }];
  });
}

function others(pattern: string, texts: readonly string[], judged: Judge, known: Knowledge): Case[] {
  return texts.map((text) => ({ pattern, brand: '-', text, severity: judged(text, known) ?? 'none' }));
}

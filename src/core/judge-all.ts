import { judge } from './judge.ts';
import type { BrandId } from './registry-types.ts';
import type { Answers, Judgement, Knowledge, Subject } from './types.ts';

const NOTHING: Judgement = { findings: [], asks: [], moves: [] };

/** Judges each subject for itself: one on which a rule fails is passed over and told to `failed`, the others go on. */
export function judgeAll(
  subjects: readonly Subject[],
  knowledge: Knowledge,
  failed: (error: unknown) => void,
): Answers {
  const judgements = subjects.map((subject) => {
    try {
      return judge(subject, knowledge);
    } catch (error) {
      failed(error);
      return NOTHING;
    }
  });
  return { judgements, brandNames: namesIn(judgements, knowledge) };
}

function namesIn(judgements: readonly Judgement[], { registry }: Knowledge): Record<BrandId, string> {
  const names: Record<BrandId, string> = {};
  for (const { brand } of judgements.flatMap(({ findings }) => findings)) {
    if (brand !== undefined) names[brand] = registry.brand(brand)?.name ?? brand;
  }
  return names;
}

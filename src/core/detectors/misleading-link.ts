import { officialFacts } from '../official.ts';
import { standingOf } from '../destinations.ts';
import { isTrusted } from './speaks-for.ts';
import type { Detector } from './detector.ts';

/** A link whose visible text is an official address and whose target is another, unlisted one. */
export const misleadingLink: Detector = {
  id: 'misleading-link',
  detect(subject, evidence, knowledge) {
    if (subject.kind !== 'message' || subject.direction === 'out' || isTrusted(evidence.speaker)) return undefined;
    for (const destination of evidence.destinations) {
      const shown = destination.link && hostShown(destination.link.text);
      if (shown === undefined) continue;
      const [fact] = knowledge.registry.facts({ kind: 'domain', value: shown });
      if (fact?.status !== 'current' || ['known', 'aside'].includes(standingOf(destination, knowledge))) continue;
      return {
        severity: 'danger',
        rule: 'misleading-link',
        brand: fact.brand,
        reasons: [{ key: 'reason.misleading-link', params: { shown, target: destination.channel.value } }],
        evidence: destination.span ? [destination.span] : [],
        official: officialFacts(knowledge.registry, fact.brand, 'domain'),
      };
    }
    return undefined;
  },
};

const SHOWN_HOST = /^\s*(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?:[/?#]\S*)?\s*$/iu;

/** The host that a link's text shows, when it shows nothing else. */
function hostShown(text: string): string | undefined {
  return text.length > 300
    ? undefined
    : SHOWN_HOST.exec(text)?.[1]
        ?.toLowerCase()
        .replace(/^www\./, '');
}

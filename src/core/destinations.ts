import type { Destination, Evidence } from './detectors/detector.ts';
import type { Knowledge, Verdict } from './types.ts';

/**
 * How much a destination speaks against a text. `known`: the brand's own, or on several lists. `false`: denied, former
 * or an imitation. `anybody`: free hosting, free mail, form services, messengers, which no support desk lives on.
 * `unlisted`: an ordinary place of which nothing is known. `aside`: names a person or hides its target; says nothing.
 */
export type Standing = 'known' | 'false' | 'anybody' | 'unlisted' | 'aside';

export function standingOf(destination: Destination, knowledge: Knowledge): Standing {
  const { verdict } = destination;
  if (verdict.kind === 'official' || verdict.kind === 'listed') return 'known';
  if (isFalse(verdict)) return 'false';
  return placeOf(destination, knowledge);
}

/** The destinations of one standing, in order of appearance. */
export function destinationsOf(
  evidence: Evidence,
  knowledge: Knowledge,
  ...standings: readonly Standing[]
): Destination[] {
  return evidence.destinations.filter((destination) => standings.includes(standingOf(destination, knowledge)));
}

function isFalse({ kind, severity }: Verdict): boolean {
  return kind === 'denied' || kind === 'lookalike' || (kind === 'claims-brand' && severity === 'danger');
}

function placeOf({ channel, verdict }: Destination, { words, splitHost }: Knowledge): Standing {
  const { places } = words.asks;
  switch (channel.kind) {
    case 'email':
      return places.freeMail.includes(channel.value.slice(channel.value.lastIndexOf('@') + 1)) ? 'anybody' : 'unlisted';
    case 'domain':
    case 'url': {
      const host = hostOf(channel.value);
      if (places.shorteners.includes(host)) return 'aside';
      if (places.forms.some((form) => host === form || host.endsWith(`.${form}`))) return 'anybody';
      return splitHost(host).shared ? 'anybody' : 'unlisted';
    }
    case 'whatsapp':
    case 'telegram':
      return 'anybody';
    case 'phone':
    case 'email-domain':
    case 'discord':
      return 'unlisted';
    default:
      return verdict.brand === undefined ? 'aside' : 'unlisted';
  }
}

function hostOf(value: string): string {
  const start = value.indexOf('://');
  const rest = start < 0 ? value : value.slice(start + 3);
  const end = rest.search(/[/?#:]/);
  return (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
}

import { channelLink } from '../../core/channel-link.ts';
import type { Fact } from '../../core/registry-types.ts';

/** Facts that lead to one place (a help centre, its live chat and its host) as one, named by the first. */
export type Place = { readonly fact: Fact; readonly kinds: readonly string[] };

/** In the order of the facts. `kinds` are the ends of `channel.…` message keys. */
export function placesOf(facts: readonly Fact[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const fact of facts) {
    const at = channelLink(fact).label;
    const place = places.get(at) ?? { fact, kinds: [] };
    const kind = fact.use ?? fact.channel.kind;
    places.set(at, { fact: place.fact, kinds: place.kinds.includes(kind) ? place.kinds : [...place.kinds, kind] });
  }
  return [...places.values()];
}

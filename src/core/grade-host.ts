import type { NameEntry } from './brand-index.ts';
import { isChainSuffix, isHelpDesk, isNational, isThrowaway } from './host-place.ts';
import type { HostName } from './read-host.ts';
import type { LookalikeHow, Severity } from './types.ts';

export type Grade = { readonly how: LookalikeHow; readonly severity: Severity };

/** How a foreign host uses a brand's name, and how much that says; `undefined` when it says nothing. */
export function gradeHost(name: HostName): Grade | undefined {
  const { entry, spelling, place, shared } = name;
  if (!entry) return { how: 'subdomain', severity: 'danger' };
  if (!isClaim(name, entry)) return undefined;
  if (spelling === 'homoglyph') return { how: spelling, severity: 'danger' };
  // One letter off may be another name: only what stands beside it makes it sure.
  if (spelling === 'typo') return { how: spelling, severity: isSure(name) ? 'danger' : 'caution' };
  const alone = isAlone(name);
  if (place === 'subdomain')
    return { how: 'subdomain', severity: isCommon(entry) && !isTelling(name) ? 'caution' : 'danger' };
  if (shared) return { how: 'free-hosting', severity: hostedSeverity(name, entry, alone) };
  if (!alone) return { how: 'extra-word', severity: 'caution' };
  if (isChainSuffix(name.suffix)) return undefined;
  return { how: 'other-suffix', severity: isLikelyOwn(name, entry) ? 'note' : 'caution' };
}

function isSure(name: HostName): boolean {
  return isTelling(name) || (name.shared && !(name.slip === 'chance' && isAlone(name)));
}

/** The name of a help desk's customer is usually the customer's; a dictionary word is anybody's. */
function hostedSeverity(name: HostName, entry: NameEntry, alone: boolean): Severity {
  if (isHelpDesk(name.suffix)) return alone ? 'caution' : 'danger';
  return isCommon(entry) && !isTelling(name) && !name.beside.trade ? 'caution' : 'danger';
}

/** Exchanges and payment firms open a site in each country that licenses them, under its suffix and their bare name. */
function isLikelyOwn({ suffix }: HostName, { brand }: NameEntry): boolean {
  return brand.kind === 'payment' || (brand.kind === 'exchange' && isNational(suffix));
}

/** Short names, dictionary words and slips of them need a telling word, free hosting or a disguise beside them. */
function isClaim(name: HostName, entry: NameEntry): boolean {
  const { spelling, place, shared, machine, beside, loose } = name;
  const telling = isTelling(name) && beside.unknown <= FEW;
  const hosted = shared && place === 'label' && (beside.plain || isTelling(name));
  if (machine && place === 'subdomain' && !telling) return false;
  if (spelling === 'typo') return telling || hosted || isTellingSlip(name, entry);
  if (spelling === 'homoglyph' && beside.unknown === 0) return true;
  if (isCommon(entry)) return hosted || (telling && !loose) || (isRare(entry) && isMeant(name, entry));
  return !entry.short || place === 'label' || telling || beside.unknown === 0;
}

/** Dictionary words, and names of chains and coins, which belong to everybody who builds on them. */
function isCommon({ ambiguous, brand }: NameEntry): boolean {
  return ambiguous || brand.kind === 'chain' || brand.kind === 'stablecoin';
}

/** Dictionary words that few hosts carry: names of wallets and exchanges of six letters and more. */
function isRare({ ambiguous, key, brand }: NameEntry): boolean {
  return ambiguous && key.length > SHORT_SLIP && (brand.kind === 'wallet' || brand.kind === 'exchange');
}

/** Words of the trade beside it, telling words anywhere else in the host, and free hosting say that the brand is meant. */
function isMeant(name: HostName, { brand }: NameEntry): boolean {
  const { beside, around = [], place, shared, telling, touched, loose } = name;
  if (isTelling(name) && !loose && beside.unknown <= MANY) return true;
  if (beside.unknown > FEW) return false;
  if (beside.trade || touched || (telling && !loose)) return true;
  if (place === 'subdomain') return around.length > 0;
  return brand.kind === 'wallet' && (shared || (isThrowaway(name.suffix) && !beside.plain)) && beside.unknown < FEW;
}

function isTellingSlip(name: HostName, entry: NameEntry): boolean {
  const { slip, place, shared } = name;
  const { length } = entry.key;
  const long = length > SHORT_SLIP;
  if (slip === 'playful') return long || place === 'label';
  if (slip === 'chance') return shared && length > LONG_SLIP && !isCommon(entry) && place === 'label' && isAlone(name);
  if (slip === 'other' || !long) return false;
  if (shared && place === 'label') return true;
  if (isCommon(entry)) return isRare(entry) && place === 'label' && isAlone(name);
  return place === 'label' || slip === 'plain';
}

/** So many letters of no known word may stand beside a name that needs a telling word. */
const FEW = 4;
/** So many beside a dictionary word that is rare. */
const MANY = 12;
/** Of longer names even two letters off are seldom another word. */
const LONG_SLIP = 7;
/** A slip of a name of at most so many letters is too often another word. */
const SHORT_SLIP = 5;

/** Nothing but numbers stands beside the name. */
function isAlone(name: HostName): boolean {
  return name.beside.unknown === 0 && !name.beside.plain && !isTelling(name);
}

function isTelling({ beside }: HostName): boolean {
  return beside.role !== undefined || beside.words.length > 0;
}

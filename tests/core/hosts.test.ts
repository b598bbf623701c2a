import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { toHost } from '../../src/core/to-host.ts';
import { verify } from '../../src/core/verify.ts';

const known = loadKnowledge();
const severity = (text: string) => verify({ kind: 'domain', value: toHost(text) ?? text }, known).severity ?? 'silent';

/** Hosts made up for this test, by the reason why they say something or nothing. */
const cases: Readonly<Record<string, readonly (readonly [host: string, expected: string])[]>> = {
  'a dictionary word says something beside a telling word or a word of the trade': [
    ['phantom-token-claims.net', 'caution'],
    ['exodusstaking.net', 'caution'],
    ['ledgerwalletqz.com', 'caution'],
    ['setup-ledger.online', 'caution'],
    ['ledger.login-area.example', 'caution'],
    ['phantom.app-session.example', 'danger'],
    ['exodus-wallet.pages.dev', 'danger'],
    ['phantom.live', 'caution'],
  ],
  'a dictionary word alone, or among other words, says nothing': [
    ['ledger.fr', 'silent'],
    ['phantom-bikes.com', 'silent'],
    ['oneledger.app', 'silent'],
    ['gate.top', 'silent'],
    ['setupgate.com', 'caution'],
    ['keystonehomecare.com', 'silent'],
  ],
  'one letter off is a question, and an answer only beside something else': [
    ['krakem.shop', 'caution'],
    ['krakem-login.shop', 'danger'],
    ['krakem.pages.dev', 'danger'],
    ['kraekn.com', 'danger'],
    ['phantim.com', 'caution'],
    ['phamtom.de', 'caution'],
    ['bybet.net', 'silent'],
  ],
  'another word in a name of two words is another name': [
    ['metamast.com', 'silent'],
    ['coincase.io', 'silent'],
    ['openseal.org', 'silent'],
    ['metamasc.com', 'caution'],
    ['walletsconnects.com', 'caution'],
    ['pancakeshop.de', 'silent'],
  ],
  'a whole host that is drawn like an official one gives itself away': [
    ['crypt0.com', 'danger'],
    ['lcraken.com', 'danger'],
    ['led.ger.com', 'caution'],
    ['cry-pto.com', 'caution'],
    ['block-chain.com', 'silent'],
    ['cryptox.com', 'silent'],
  ],
  'an exchange or payment firm may own its bare name under a country’s suffix': [
    ['paypal.it', 'note'],
    ['kucoin.co.th', 'note'],
    ['kucoin.top', 'caution'],
    ['kucoin-login.it', 'caution'],
    ['metamask.it', 'caution'],
  ],
  'a bare name on a chain is no host': [
    ['kucoin.eth', 'silent'],
    ['kucoin.sol', 'silent'],
    ['kucoin.top', 'caution'],
    ['kucoin-airdrop.eth', 'caution'],
  ],
  'letters that are doubled are doubled on purpose, however many': [
    ['meetamassk.site', 'caution'],
    ['coinnbasse.pages.dev', 'danger'],
  ],
  'two letters off a long name say something on free hosting, if they make no other words': [
    ['metamuzk.pages.dev', 'caution'],
    ['metamuzk.com', 'silent'],
    ['megamast.pages.dev', 'silent'],
  ],
  'a dictionary word with a few letters says something under a suffix that costs next to nothing': [
    ['exodusqz.click', 'caution'],
    ['exodusqz.com', 'silent'],
  ],
  'a telling word counts although it is misspelt': [
    ['exodus-wallat.site', 'caution'],
    ['phantom-downlaod.net', 'caution'],
    ['exodus-sso.site', 'caution'],
    ['qfs-exodus.site', 'caution'],
    ['phantom-extents.net', 'silent'],
  ],
  'a help desk’s customer is usually who it says': [
    ['trezor.zendesk.com', 'caution'],
    ['trezor-refund.zendesk.com', 'danger'],
    ['trezor.pages.dev', 'danger'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, hosts) => {
  it.each(hosts)('%s: %s', (host, expected) => expect(severity(host)).toBe(expected));
});

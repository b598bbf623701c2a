import { describe, expect, it } from 'vitest';
import { addressed, botApiId, peerKey } from '../../src/sites/telegram-peers.ts';

describe('Telegram peers', () => {
  it.each([
    ['5551000001', '5551000001'],
    ['-1001234567890', 'group:1234567890'],
    ['-1234567890', 'group:1234567890'],
    ['-1012345678901', 'group:12345678901'],
    ['-42', 'group:42'],
    ['me', undefined],
    ['', undefined],
  ])('%s has the key %s in both clients', (peer, key) => expect(peerKey(peer)).toBe(key));

  it.each([
    ['5551000001', false, '5551000001'],
    ['-1001234567890', false, '-1001234567890'],
    ['-1234567890', true, '-1001234567890'],
    ['-12345678901', true, '-1012345678901'],
    ['-1234567890', false, undefined],
  ])('%s (with a username: %s) is printed as %s', (peer, named, id) => expect(botApiId(peer, named)).toBe(id));

  it.each([
    ['#@Kraken_Support_247', { username: 'Kraken_Support_247' }],
    ['#-1001234567890_17', { peer: '-1001234567890' }],
    ['#5551000001', { peer: '5551000001' }],
    ['#/im', {}],
    ['', {}],
  ])('the address %s names %o', (hash, expected) =>
    expect(addressed(new URL(`https://web.telegram.org/k/${hash}`))).toEqual(expected),
  );
});

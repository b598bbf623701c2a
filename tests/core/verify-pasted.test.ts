import { describe, expect, it } from 'vitest';
import { verifyPasted } from '../../src/core/verify-pasted.ts';
import { knowledge } from '../support/invented.ts';

const pasted = (text: string) => verifyPasted(text, knowledge);

describe('a pasted account is shown', () => {
  it.each([
    ['as the brand writes it', 'https://x.com/zorvexsupport', 'ZorvexSupport'],
    ['as the brand writes it, whatever the text shouts', '@ZORVEXSUPPORT', 'ZorvexSupport'],
    ['as it was written, where the brand’s spelling is not recorded', '@ZorVex', 'ZorVex'],
    ['as it was written in an address', 'see https://t.me/Zorvex_Help_Desk?start=1', 'Zorvex_Help_Desk'],
    ['as it was written, without the “@”', 'ZorvexHelp77', 'ZorvexHelp77'],
    ['in its plain form, where it was written in full-width letters', '@Ｚｏｒｖｅｘ_desk', 'zorvex_desk'],
  ])('%s', (_how, text, printed) => expect(pasted(text)[0]?.printed).toBe(printed));

  it('in the reason and in the comparison as well', () => {
    const [verdict] = pasted('@ZorvexSupp0rt');
    expect(verdict?.reasons[0]?.params).toMatchObject({ seen: 'ZorvexSupp0rt', official: 'ZorvexSupport' });
    expect(verdict?.lookalike?.diff.map(({ seen }) => seen).join('')).toBe('ZorvexSupp0rt');
    expect(verdict?.channel.value).toBe('zorvexsupp0rt');
  });
});

it('tells each channel once, however it is written', () => {
  expect(pasted('@ZorvexSupport, @zorvexsupport\n@zorvex').map(({ printed }) => printed)).toEqual([
    'ZorvexSupport',
    'zorvex',
  ]);
});

it('leaves hosts and names as they are', () => {
  expect(pasted('ZORVEX.com, Zorvex help').map(({ printed }) => printed)).toEqual([undefined, undefined]);
});

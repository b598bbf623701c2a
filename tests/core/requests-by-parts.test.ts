import { describe, expect, test } from 'vitest';
import { readAsks } from '../../src/core/asks.ts';
import { knowledge } from './texts-knowledge.ts';

/** Kinds that a text plainly asks for. */
const asked = (text: string) =>
  readAsks(text, knowledge.words.asks)
    .filter(({ weak }) => weak !== true)
    .map(({ kind }) => kind);

describe('a request is read by its parts', () => {
  test.each([
    ['a verb and its receiver behind it', 'Read me the words of your wallet.'],
    ['a receiver later in the clause', 'Whisper your recovery phrase to our agent.'],
    ['what the writer does with it', 'Jot down your recovery phrase so I can restore it.'],
    ['a receiver before the verb', 'La frase semilla me la pasas por aquí.'],
    ['an ending behind the verb', 'シードフレーズを打ち込んでください、こちらに送ってください。'],
    ['what somebody wants', 'Our engineer just needs your recovery phrase.'],
    ['what somebody asks to have', 'Could we have your recovery phrase?'],
    ['what is needed by them', 'The recovery phrase is required by our team.'],
    ['a want behind the thing', 'Bana kurtarma ifadeniz lazım.'],
    ['a bare demand', 'Your recovery phrase please.'],
    ['a pronoun for what was named before', 'Open the recovery phrase. Then send it to me.'],
    ['a list under a request', 'Please send us the following:\n- your name\n- your recovery phrase'],
  ])('by %s', (_, text) => {
    expect(asked(text)).toContain('seed-phrase');
  });

  test.each([
    ['a vague word that has just come', 'Tell me the number you received.'],
    ['nothing but the verb in its clause', '等下会来一条验证码，发我就行。'],
  ])('by %s', (_, text) => {
    expect(asked(text)).toContain('login-code');
  });

  test.each([
    ['a verb of telling without a receiver', 'Write your recovery phrase on paper.'],
    ['a thing of the writer', 'I need my recovery phrase, where did I put it?'],
    ['a want that is refused', 'We never need your recovery phrase.'],
    ['a want that is reported', 'He said that his team needs your recovery phrase.'],
    ['another thing', 'Send us your ticket number, we do not need your recovery phrase.'],
    ['an infinitive that opens a statement', 'Compartir tu frase semilla con alguien es regalar tus monedas.'],
    ['a pronoun for something else', 'Read the letter. Then send it to me.'],
    ['a list under a prohibition', 'Never send us:\n- your password\n- your recovery phrase'],
    ['a vague word', 'Tell me the number of guests.'],
  ])('and not by %s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });
});

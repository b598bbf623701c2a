import { expect, test } from 'vitest';
import { automatonOf, findTerms } from '../../src/core/automaton.ts';
import { roleBit, type CompiledAsks } from '../../src/core/vocabulary.ts';

function found(terms: string, text: string): string[] {
  const compiled: CompiledAsks = {
    variants: [],
    rules: [],
    places: { freeMail: [], forms: [], shorteners: [] },
    groups: [[roleBit('give'), 0, terms, true]],
  };
  return findTerms(automatonOf(compiled), text).map(({ start, end }) => text.slice(start, end));
}

test('a Korean term begins where a word begins, or right behind another term', () => {
  expect(found('보내|주세요', '사진 보내주세요')).toEqual(['보내', '주세요']);
  expect(found('주세요', '보내주세요')).toEqual([]);
});

test('a Korean term does not begin inside a word because a longer one nearly stood there', () => {
  expect(found('가나다라마바사|나다라', '가나다라마바사')).toEqual(['가나다라마바사']);
  expect(found('가나다라마바사|나다라', '가나다라마바키')).toEqual([]);
});

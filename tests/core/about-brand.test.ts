import { expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';
import { knowledge } from '../support/invented.ts';

const rulesOf = (name: string) =>
  judge({ kind: 'account', site: 'x', handle: 'mila_k', name, badges: [] }, knowledge).findings.map(({ rule }) => rule);

it.each([
  'Unofficial Zorvex support group',
  'Ex-Zorvex support agent',
  'former Zorvex customer service',
  'Not Zorvex Support (parody)',
  'Beware of fake Zorvex support',
  '小心假冒佐维克斯客服',
  '佐维克斯非官方交流群管理员',
  'Zorvex Fan Club Help',
])('%s speaks about the brand', (name) => {
  expect(rulesOf(name)).toEqual([]);
});

it.each([
  'Zorvex Support',
  'Zorvex Support, not a bot',
  'Zorvex Fraud & Fake Account Help',
  'Alex | Zorvex Support',
  'Fantastic Zorvex Support',
  '佐维克斯客服 小心骗子',
  'Unofficial Zоrvex Support',
])('%s speaks for the brand', (name) => {
  expect(rulesOf(name)).toHaveLength(1);
});

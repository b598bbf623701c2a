import { expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { readPasted } from '../../src/core/channel.ts';
import { verify } from '../../src/core/verify.ts';

const knowledge = loadKnowledge();
const kindsOf = (text: string) => readPasted(text).map(({ channel }) => verify(channel, knowledge).kind);

// Coinbase's own numbers, as people of the country print them.
it.each([
  '+1 888 908 7930',
  '(888) 908-7930',
  '1.888.908.7930',
  '001 888 908 7930',
  '＋１ ８８８ ９０８ ７９３０',
  '0808 168 4635',
  '+44 (0) 808 168 4635',
])('knows a brand’s number printed as %s', (printed) => expect(kindsOf(printed)).toEqual(['official']));

it.each(['+1 888 908 7931', '(808) 168-4635', '+44 888 908 7930', '908 7930'])('does not take %s for it', (printed) => {
  expect(kindsOf(printed)).not.toContain('official');
});

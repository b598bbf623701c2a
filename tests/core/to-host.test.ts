import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHost } from '../../src/core/to-host.ts';

const label = fc.stringMatching(/^(?:xn--)?[a-z\d-]{1,6}$/);

it('plain hosts are what URL makes of them', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 2, maxLength: 5 }), (labels) => {
      const host = labels.join('.');
      expect(toHost(host)).toBe(byUrl(host));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['Zorvex.Example', 'zorvex.example'],
  ['hxxps://zorvex[.]example/login', 'zorvex.example'],
  ['me@zorvex.example:8080', 'zorvex.example'],
  ['zorvex.example.', 'zorvex.example'],
  ['zorvex', undefined],
])('%s: %s', (text, host) => expect(toHost(text)).toBe(host));

function byUrl(host: string): string | undefined {
  try {
    const { hostname } = new URL(`https://${host}`);
    return /^[^.]+(\.[^.]+)+$/.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

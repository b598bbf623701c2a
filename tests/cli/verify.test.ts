import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../src/cli/verify.ts', import.meta.url));

function run(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });
  return { stdout, stderr, status, lines: stdout.split('\n').filter((line) => line !== '') };
}

function answers(cases: readonly unknown[]) {
  const { lines, status } = run(['--jsonl'], cases.map((one) => JSON.stringify(one)).join('\n'));
  return { status, rows: lines.map((line) => JSON.parse(line)) };
}

describe('verify --jsonl', () => {
  it('answers each line in order with its id, whatever the id is', () => {
    const { rows, status } = answers([
      { id: 7, kind: 'channel', value: 'https://support.kraken.com/hc' },
      { id: 'b', kind: 'channel', value: '@krakensupp0rt' },
      { id: { n: 1 }, kind: 'channel', value: 'a plain remark' },
    ]);
    expect(rows.map((row) => row.id)).toEqual([7, 'b', { n: 1 }]);
    expect(rows.map((row) => row.verdict)).toEqual(['official', 'lookalike', 'unknown']);
    expect(rows[1]).toMatchObject({ brand: 'kraken', severity: 'danger', rule: 'lookalike-account' });
    expect(status).toBe(0);
  });

  it('judges accounts, hosts and messages', () => {
    const { rows } = answers([
      { id: 1, kind: 'account', site: 'x', handle: 'OKX_Helpdesk_77', name: 'OKX 客服' },
      { id: 2, kind: 'host', value: 'metamask-restore.web.app' },
      {
        id: 3,
        kind: 'message',
        site: 'telegram',
        text: 'Send me the 12 words of your wallet now',
        from: { name: 'Ann' },
      },
      { id: 4, kind: 'message', text: 'Our staff will never ask for your recovery phrase.' },
      { id: 5, kind: 'message', text: 'Send me the 12 words of your wallet now', direction: 'out' },
    ]);
    expect(rows.map((row) => row.severity)).toEqual(['caution', 'danger', 'danger', 'none', 'none']);
    expect(rows[0].brand).toBe('okx');
    expect(rows[2].asks).toEqual(['seed-phrase']);
    expect(rows[3]).toMatchObject({ asks: [], findings: [] });
  });

  it('puts an error in the place of a malformed line, goes on, and exits with 1', () => {
    const { lines, status } = run(
      ['--jsonl'],
      'not json\n{"id":2,"kind":"moon"}\n{"id":3,"kind":"host","value":"kraken.com"}\n',
    );
    const rows = lines.map((line) => JSON.parse(line));
    expect(rows.map((row) => row.id)).toEqual([null, 2, 3]);
    expect(rows.map((row) => typeof row.error)).toEqual(['string', 'string', 'undefined']);
    expect(status).toBe(1);
  });

  it('exits with 2 when there is nothing to read', () => {
    expect(run(['--jsonl'], '').status).toBe(2);
    expect(run([]).status).toBe(2);
  });
});

describe('verify for people', () => {
  it('names verdict, reason and the channel to use instead', () => {
    const { stdout, status } = run(['kraken-help.pages.dev']);
    expect(stdout).toContain('DANGER');
    expect(stdout).toContain('free hosting');
    expect(stdout).toContain('use instead: ');
    expect(stdout).toContain('support.kraken.com');
    expect(status).toBe(0);
  });

  it('shows control characters of the input instead of obeying them', () => {
    const { stdout } = run(['\u001b[31mkraken\u202e']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('\\u{1b}');
  });
});

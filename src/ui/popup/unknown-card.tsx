import type { ReactNode } from 'react';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';

/** Invented where they are not public addresses: one of each kind that can be pasted. */
export const examples: readonly string[] = [
  '@krakensupport',
  'https://t.me/okx_help_desk',
  'hxxps://kraken[.]com',
  'support@coinbase-help.com',
  '+1 (888) 555-0100',
  '欧易',
];

export function UnknownCard(): ReactNode {
  const { t } = useScreen();
  return (
    <section className="card" data-tone="neutral" data-verdict="unknown">
      <div className="card-head">
        <span className="badge">
          <Glyph name="question" />
        </span>
        <strong>{t('verdict.unknown.headline')}</strong>
      </div>
      <div className="card-body">
        <p>{t('verdict.unknown.explanation')}</p>
        <ul className="examples">
          {examples.map((example) => (
            <li key={example}>
              <code>{example}</code>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

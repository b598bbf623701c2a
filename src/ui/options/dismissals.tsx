import type { ReactNode } from 'react';
import { removeDismissal } from '../../extension/dismissals.ts';
import { download } from '../shared/download.ts';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';
import { useDismissals } from '../shared/use-dismissals.ts';
import { visibleText } from '../shared/visible-text.ts';

/** Warnings that the user does not want to see again; taking one back brings the warning back at once. */
export function Dismissals(): ReactNode {
  const { t, date } = useScreen();
  const dismissals = useDismissals();
  return (
    <section className="panel">
      <h2>{t('dismissals.title')}</h2>
      <p className="aside">{t(dismissals.length > 0 ? 'dismissals.some' : 'dismissals.none')}</p>
      <ul className="rows">
        {dismissals.map((one) => (
          <li key={`${one.scope} ${one.rule} ${one.key}`}>
            <div>
              <strong>{t(`rule.${one.rule}`)}</strong>
              <span className="names">
                {t(`dismissals.${one.scope}`, { key: visibleText(one.key) })} · {date(one.at)}
              </span>
            </div>
            <button
              type="button"
              className="icon-button"
              onClick={() => void removeDismissal(one)}
              aria-label={t('dismissals.remove', { what: `${t(`rule.${one.rule}`)} ${visibleText(one.key)}` })}
            >
              <Glyph name="bin" />
            </button>
          </li>
        ))}
      </ul>
      {dismissals.length > 0 && (
        <button type="button" onClick={() => download('countersign-dismissed-warnings.json', dismissals)}>
          {t('dismissals.export')}
        </button>
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import { removeDismissal } from '../../extension/dismissals.ts';
import type { Dismissal } from '../../extension/types.ts';
import { download } from '../shared/download.ts';
import { Glyph } from '../shared/glyph.tsx';
import { useScreen } from '../shared/screen.tsx';
import { useDismissals } from '../shared/use-dismissals.ts';
import { visibleText } from '../shared/visible-text.ts';
import { accountName } from './account-name.ts';

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
                {t(`dismissals.${one.scope}`, { key: subjectOf(one) })} · {date(one.at)}
              </span>
            </div>
            <button
              type="button"
              className="icon-button"
              onClick={() => void removeDismissal(one)}
              aria-label={t('dismissals.remove', { what: `${t(`rule.${one.rule}`)} ${subjectOf(one)}` })}
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

/** The account or site that a dismissal is about. */
function subjectOf({ scope, key }: Dismissal): string {
  return visibleText(scope === 'account' ? accountName(key) : key);
}

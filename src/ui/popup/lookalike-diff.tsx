import type { ReactNode } from 'react';
import type { DiffPart, Lookalike } from '../../core/types.ts';
import type { Translate } from '../../locales/translate.ts';
import { useScreen } from '../shared/screen.tsx';
import { visibleText } from '../shared/visible-text.ts';

/** The two spellings one above the other, each difference in its own column; read aloud as a list of differences. */
export function LookalikeDiff({ lookalike }: { readonly lookalike: Lookalike }): ReactNode {
  const { t } = useScreen();
  const columns = lookalike.diff.map((part, index) => ({ part, key: `${index}:${part.seen}:${part.official}` }));
  const differences = lookalike.diff.filter((part) => !part.same);
  const spoken = differences.map((part) => differenceText(part, t));
  if (spoken.length === 0) return undefined;
  const foreign = differences
    .filter((part) => scriptOf(part.seen) !== undefined)
    .map((part) => differenceText(part, t));
  return (
    <div className="diff">
      <p className="visually-hidden">{spoken.join(' ')}</p>
      <table aria-hidden="true">
        <tbody>
          <tr>
            <th>{t('diff.seen')}</th>
            <td>
              {columns.map(({ part, key }) => (
                <DiffCell key={key} text={part.seen} other={part.official} same={part.same} />
              ))}
            </td>
          </tr>
          <tr>
            <th>{t('diff.official')}</th>
            <td>
              {columns.map(({ part, key }) => (
                <DiffCell key={key} text={part.official} other={part.seen} same={part.same} />
              ))}
            </td>
          </tr>
        </tbody>
      </table>
      {foreign.length > 0 && (
        <p className="names" aria-hidden="true">
          {foreign.join(' ')}
        </p>
      )}
    </div>
  );
}

type CellProps = { readonly text: string; readonly other: string; readonly same: boolean };

/** As wide as the wider of the two spellings (monospaced), so that the columns stand under each other. */
function DiffCell({ text, other, same }: CellProps): ReactNode {
  const width = Math.max(widthOf(text), widthOf(other));
  if (same) return <span style={{ minWidth: `${width}ch` }}>{visibleText(text)}</span>;
  return <mark style={{ minWidth: `${width}ch` }}>{text === '' ? '\u00a0' : visibleText(text)}</mark>;
}

function widthOf(text: string): number {
  return Array.from(visibleText(text)).reduce(
    (sum, character) => sum + (/[\u1100-\uffdc]/u.test(character) ? 2 : 1),
    0,
  );
}

/** Scripts with letters that are drawn like Latin ones; a name of the script tells what the eye cannot. */
const scripts: Readonly<Record<string, RegExp>> = {
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Arabic: /\p{Script=Arabic}/u,
  Thai: /\p{Script=Thai}/u,
};

function scriptOf(text: string): string | undefined {
  return Object.keys(scripts).find((name) => scripts[name]?.test(text));
}

function differenceText(part: DiffPart, t: Translate): string {
  const shown = { seen: visibleText(part.seen), official: visibleText(part.official) };
  const script = scriptOf(part.seen);
  if (part.seen === '') return t('diff.missing', shown);
  if (part.official === '') return t('diff.added', shown);
  return script ? t('diff.replaced.script', { ...shown, script: t(`script.${script}`) }) : t('diff.replaced', shown);
}

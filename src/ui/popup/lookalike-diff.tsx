import type { ReactNode } from 'react';
import type { DiffPart, Lookalike } from '../../core/types.ts';
import { useScreen } from '../shared/screen.tsx';
import { visibleText } from '../shared/visible-text.ts';

/** The two spellings one above the other, each difference in its own column; read aloud as a list of differences. */
export function LookalikeDiff({ lookalike }: { readonly lookalike: Lookalike }): ReactNode {
  const { t } = useScreen();
  const columns = lookalike.diff.map((part, index) => ({ part, key: `${index}:${part.seen}:${part.official}` }));
  const spoken = lookalike.diff.filter((part) => !part.same).map((part) => t(spokenKey(part), shown(part)));
  if (spoken.length === 0) return undefined;
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

function spokenKey(part: DiffPart): string {
  if (part.seen === '') return 'diff.missing';
  return part.official === '' ? 'diff.added' : 'diff.replaced';
}

function shown(part: DiffPart): { seen: string; official: string } {
  return { seen: visibleText(part.seen), official: visibleText(part.official) };
}

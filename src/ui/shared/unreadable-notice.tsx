import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { watchSettings } from '../../extension/settings.ts';
import { discardUnreadable, readUnreadable } from '../../extension/unreadable.ts';
import { download } from './download.ts';
import { useScreen } from './screen.tsx';

type Kept = Readonly<Record<string, unknown>>;

/** Says that stored content could not be read, and hands over what stands there. Nothing when all is well. */
export function UnreadableNotice(): ReactNode {
  const { unreadable, t } = useScreen();
  const [kept, setKept] = useState<Kept>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const read = (): void => void readUnreadable().then(setKept, () => setFailed(true));
    read();
    watchSettings(read, end.signal);
    return () => end.abort();
  }, []);
  const discard = (): void => {
    discardUnreadable().then(
      () => setKept({}),
      () => setFailed(true),
    );
  };
  if (failed) return <NoticeText text={t('unreadable.storage')} />;
  if (Object.keys(kept).length === 0) return undefined;
  return (
    <section className="notice" role="alert">
      <p>{t(unreadable ? 'unreadable.text' : 'unreadable.kept')}</p>
      <div className="buttons">
        <button type="button" onClick={() => download('countersign-kept-aside.json', kept)}>
          {t('unreadable.save')}
        </button>
        <button type="button" onClick={discard}>
          {t('unreadable.discard')}
        </button>
      </div>
    </section>
  );
}

function NoticeText({ text }: { readonly text: string }): ReactNode {
  return (
    <section className="notice" role="alert">
      <p>{text}</p>
    </section>
  );
}

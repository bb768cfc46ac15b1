import { useIsFetching } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { NoRole } from '../session/no-role.tsx';
import { useWords } from '../words/language.ts';
import { followEntries, returnTo } from './entries.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LiveUpdates } from './live.tsx';
import { Notice } from './notice.tsx';
import { PageHead } from './page-head.tsx';
import { PracticeStripe } from './practice-stripe.tsx';
import { Rail } from './rail.tsx';
import { TimeBar } from './time-bar.tsx';

const words = {
  de: {
    skip: 'Zum Inhalt',
    notFound: 'Diese Seite gibt es nicht.',
    notFoundHint: 'Die Navigation führt zu allen Seiten.',
    failed: 'Die Seite ließ sich nicht laden.',
    failedHint: 'Vielleicht wurde das Förderbuch gerade erneuert. Neu laden hilft meistens.',
    reload: 'Neu laden',
  },
  en: {
    skip: 'Skip to content',
    notFound: 'There is no such page.',
    notFoundHint: 'The navigation leads to all pages.',
    failed: 'The page could not be loaded.',
    failedHint: 'Förderbuch may just have been renewed. Loading it again mostly helps.',
    reload: 'Load again',
  },
};

/** What every page stands in. */
export function Frame() {
  const say = useWords(words);
  useArrival();
  // What is shown is of another moment, until this one is answered.
  const isWaiting = useIsFetching({ predicate: ({ state }) => state.status === 'pending' }) > 0;
  return (
    <>
      <a className="skip-link" href="#inhalt">
        {say.skip}
      </a>
      <LiveUpdates>
        <Header />
        <PracticeStripe />
        <div className="frame">
          <Rail />
          <div className="frame__page">
            <TimeBar />
            <main id="inhalt" tabIndex={-1} aria-busy={isWaiting} className={isWaiting ? 'waits' : undefined}>
              <NoRole />
              <Outlet />
            </main>
            <Footer />
          </div>
        </div>
      </LiveUpdates>
    </>
  );
}

/** A page that changes without loading leads the keyboard into what was opened; back leads to where one was. */
function useArrival(): void {
  const arrived = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation });
  const { history } = useRouter();
  const before = useRef(arrived?.pathname);
  const isNew = useRef(true);
  useEffect(() => followEntries(history, (opens) => (isNew.current = opens)), [history]);
  useEffect(() => {
    if (!arrived) return;
    const isOther = before.current !== undefined && before.current !== arrived.pathname;
    before.current = arrived.pathname;
    if (isOther) {
      if (isNew.current) scrollTo({ top: 0, left: 0, behavior: 'instant' });
      document.getElementById('inhalt')?.focus({ preventScroll: true });
    }
    if (!isNew.current) returnTo(arrived);
    isNew.current = true;
  }, [arrived]);
}

export function NotFound() {
  const say = useWords(words);
  return (
    <>
      <PageHead title={say.notFound} />
      <p className="kern-body">{say.notFoundHint}</p>
    </>
  );
}

export function PageFailed({ error }: ErrorComponentProps) {
  const say = useWords(words);
  const router = useRouter();
  useEffect(() => console.error(error), [error]);
  return (
    <Notice kind="danger" title={say.failed}>
      <p className="kern-body">{say.failedHint}</p>
      <button
        type="button"
        className="kern-btn kern-btn--secondary"
        onClick={() => {
          void router.invalidate();
          location.reload();
        }}
      >
        <span className="kern-label">{say.reload}</span>
      </button>
    </Notice>
  );
}

import '@kern-ux/native/dist/kern.min.css';
import './style.css';
import './frame/frame.css';
import './session/session.css';
import './print.css';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { AnswersProvider, LedgerProvider, queryClient } from './api/index.ts';
import { languageNamed, languageOfAddress } from './frame/page-language.tsx';
import { forgetEntries } from './frame/entries.ts';
import { tellSourceWhenPrinted } from './frame/print-source.ts';
import { startFor } from './frame/rooms.ts';
import { loadPageOfAddress, router } from './router.tsx';
import { SessionContext, useSession, useSessionState } from './session/session.ts';
import { SignIn } from './session/sign-in.tsx';
import { OidcSession } from './session/oidc-session.ts';
import { SignInAgain, ToClose } from './session/sign-in-again.tsx';
import { LanguageContext } from './words/language.ts';

const session = new OidcSession();
const context = { session, languageNamed };

/** The page of whoever is signed in, or the sign-in; a session that ends leaves the page as it is. */
function App() {
  const current = useSessionState(useSession());
  if (current.state === 'opening') return null;
  if (current.state === 'signed-out' || current.state === 'to-close')
    return (
      <LanguageContext value={languageOfAddress()}>
        <LedgerProvider>
          <main className="kern-container">
            {current.state === 'to-close' ? <ToClose /> : <SignIn session={session} state={current} />}
          </main>
        </LedgerProvider>
      </LanguageContext>
    );
  return (
    <>
      <RouterProvider router={router} context={context} />
      <LanguageContext value={languageOfAddress()}>
        <SignInAgain session={session} />
      </LanguageContext>
    </>
  );
}

/** In a tab that is new, the bare address opens what the role wants to see first. */
const begun = 'foerderbuch-begonnen';

session.subscribe(() => {
  const { current } = session;
  // What one person may see is not there for the next.
  if (current.state === 'signed-out') {
    queryClient.clear();
    forgetEntries();
  }
  if (current.state !== 'signed-in' || sessionStorage.getItem(begun) !== null) return;
  sessionStorage.setItem(begun, '1');
  if (location.pathname === '/' && location.search === '')
    void router.navigate({ to: startFor(current.person.roles), replace: true });
});

tellSourceWhenPrinted(queryClient);

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <SessionContext value={session}>
      <AnswersProvider>
        <App />
      </AnswersProvider>
    </SessionContext>,
  );
  void session.open();
  loadPageOfAddress();
  // A sign-in link may be opened in a tab that shows the page already.
  addEventListener('hashchange', () => void session.open());
}

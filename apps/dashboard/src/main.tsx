import '@kern-ux/native/dist/kern.min.css';
import './picture.css';
import './style.css';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { AnswersProvider, LedgerProvider } from './api/index.ts';
import { router } from './router.tsx';
import { SessionContext, useSession, useSessionState } from './session/session.ts';
import { SignIn } from './session/sign-in.tsx';
import { TokenSession } from './session/token-session.ts';

const session = new TokenSession();

/** The page of whoever is signed in, or the sign-in; a session that ends leaves the page as it is. */
function App() {
  const current = useSessionState(useSession());
  if (current.state === 'opening') return null;
  if (current.state === 'signed-out')
    return (
      <main className="kern-container">
        <SignIn
          {...(current.reason !== undefined && { reason: current.reason })}
          onToken={(token) => session.signInWith(token)}
        />
      </main>
    );
  return <RouterProvider router={router} />;
}

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <SessionContext value={session}>
      <AnswersProvider>
        <LedgerProvider>
          <App />
        </LedgerProvider>
      </AnswersProvider>
    </SessionContext>,
  );
  void session.open();
  // A sign-in link may be opened in a tab that shows the page already.
  addEventListener('hashchange', () => void session.open());
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { CaseDetail } from './components/case-detail.tsx';
import { Footer } from './components/footer.tsx';
import { Header } from './components/header.tsx';
import { LineDetail } from './components/line-detail.tsx';
import { Overview, type OverviewProps } from './components/overview.tsx';
import { SignIn } from './components/sign-in.tsx';
import { LedgerApi, Problem } from './ledger-api/ledger-api.ts';
import { forgetToken, signInByAddress, storeToken } from './session.ts';
import { useView } from './view.ts';

type Session =
  | { readonly state: 'opening' }
  | { readonly state: 'closed'; readonly reason?: string }
  | { readonly state: 'open'; readonly token: string };

export function App() {
  const [session, setSession] = useState<Session>({ state: 'opening' });
  const [view, go] = useView();

  const signOut = (reason?: string): void => {
    forgetToken();
    setSession({ state: 'closed', ...(reason !== undefined && { reason }) });
  };
  const signInWith = (token: string): void => {
    storeToken(token);
    setSession({ state: 'open', token });
  };
  const open = (): void => {
    signInByAddress().then(
      (token) => setSession(token === undefined ? { state: 'closed' } : { state: 'open', token }),
      (error: unknown) =>
        setSession({ state: 'closed', reason: error instanceof Problem ? error.detail : '' }),
    );
  };
  useEffect(() => {
    open();
    // A sign-in link may be opened in a tab that shows the page already.
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);

  const token = session.state === 'open' ? session.token : '';
  const api = useMemo(
    () => new LedgerApi(token, () => signOut('Die Anmeldung ist abgelaufen oder gilt hier nicht.')),
    [token],
  );
  useArrival(session.state, view.case ?? view.line);
  return (
    <>
      <a className="skip-link" href="#inhalt">
        Zum Inhalt
      </a>
      <Header {...(session.state === 'open' && { onSignOut: () => signOut() })} />
      <main id="inhalt" className="kern-container" tabIndex={-1}>
        {session.state === 'closed' && (
          <SignIn {...(session.reason && { reason: session.reason })} onToken={signInWith} />
        )}
        {session.state === 'open' && <Opened api={api} view={view} go={go} />}
      </main>
      <Footer />
    </>
  );
}

/** A case, a budget line, or all of them. */
function Opened(props: OverviewProps) {
  if (props.view.case !== undefined) return <CaseDetail {...props} />;
  return props.view.line === undefined ? <Overview {...props} /> : <LineDetail {...props} />;
}

/** A page that changes without loading says so: by its title, and by where the keyboard then is. */
function useArrival(state: Session['state'], opened: string | undefined): void {
  const shown = state === 'open' ? (opened ?? 'Mittelverbrauch') : state === 'closed' ? 'Anmelden' : '';
  const before = useRef(shown);
  useEffect(() => {
    document.title = shown === '' ? 'Förderbuch' : `${shown} – Förderbuch`;
    if (before.current !== '' && before.current !== shown) {
      document.getElementById('inhalt')?.focus();
      scrollTo(0, 0);
    }
    before.current = shown;
  }, [shown]);
}

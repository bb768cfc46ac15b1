import { useLayoutEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../words/language.ts';
import type { OidcSession } from './oidc-session.ts';
import { useSessionState } from './session.ts';
import { sessionWords } from './session.words.ts';
import { TokenForm } from './sign-in.tsx';

/**
 * Lies over the page when its session has ended, until somebody has signed in again in a window beside it: nothing below changes, and the
 * keyboard is afterwards where it was.
 */
export function SignInAgain({ session }: { readonly session: OidcSession }) {
  const { state } = useSessionState(session);
  return state === 'expired' ? <Again session={session} /> : null;
}

function Again({ session }: { readonly session: OidcSession }) {
  const say = useWords(sessionWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBlocked, setBlocked] = useState(false);
  const way = useQuery({ queryKey: ['/api/v1/sign-in'], queryFn: () => session.way(), staleTime: Infinity });
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed while it is still there, it gives the keyboard back.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sign-in-again"
      aria-labelledby="wieder-anmelden"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 className="kern-heading-medium" id="wieder-anmelden">
        {say.again}
      </h2>
      {way.data?.by === 'LINK' ? (
        <TokenForm session={session} />
      ) : (
        <>
          <p className="kern-body">{say.againExplained}</p>
          <button
            type="button"
            className="kern-btn kern-btn--primary"
            onClick={() => setBlocked(!session.signInBeside())}
          >
            <span className="kern-label">{say.signInAgain}</span>
          </button>
        </>
      )}
      {isBlocked && (
        <p className="kern-body" role="alert">
          {say.blocked}{' '}
          <a className="kern-link" href="/angemeldet#anmelden" target="_blank" rel="opener">
            {say.signInAgain}
          </a>
        </p>
      )}
      <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => void session.signOut()}>
        <span className="kern-label">{say.signOut}</span>
      </button>
    </dialog>
  );
}

/** What a window shows that has signed in, where the browser does not let it close itself. */
export function ToClose() {
  const say = useWords(sessionWords);
  return (
    <p className="kern-body" role="status">
      {say.toClose}
    </p>
  );
}

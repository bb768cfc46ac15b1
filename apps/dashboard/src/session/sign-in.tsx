import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Notice } from '../frame/notice.tsx';
import { useWords } from '../words/language.ts';
import type { OidcSession } from './oidc-session.ts';
import type { SessionState } from './session.ts';
import { sessionWords } from './session.words.ts';

interface SignInProps {
  readonly session: OidcSession;
  readonly state: Extract<SessionState, { readonly state: 'signed-out' }>;
}

/** What somebody sees who is not signed in. */
export function SignIn({ session, state: { because, reason } }: SignInProps) {
  const say = useWords(sessionWords);
  const told = reason ?? (because && say.because[because]);
  useEffect(() => {
    document.title = `${say.title} – Förderbuch`;
  }, [say]);
  return (
    <section className="sign-in" aria-labelledby="anmelden">
      <p className="brand">Förderbuch</p>
      <h1 className="kern-heading-large" id="anmelden">
        {say.title}
      </h1>
      {told !== undefined && <Notice kind={because === 'left' ? 'info' : 'warning'} title={told} />}
      <WaysIn session={session} />
    </section>
  );
}

function WaysIn({ session }: { readonly session: OidcSession }) {
  const say = useWords(sessionWords);
  const { data: way, error } = useQuery({
    queryKey: ['/api/v1/sign-in'],
    queryFn: () => session.way(),
    staleTime: Infinity,
  });
  if (error) return <Notice kind="danger" title={error.message} />;
  if (!way) return null;
  if (way.by === 'ISSUER')
    return (
      <>
        <p className="kern-body">
          {say.issuerExplained} {way.issuer}
        </p>
        <SignInButton session={session} label={say.atIssuer} />
      </>
    );
  return (
    <>
      {way.by === 'PRACTICE' && (
        <>
          <p className="kern-body">{say.sampleExplained}</p>
          <SignInButton session={session} label={say.asSample} />
        </>
      )}
      <h2 className="kern-heading-small">{say.byLink}</h2>
      <p className="kern-body">{say.linkExplained}</p>
      <h2 className="kern-heading-small">{say.byToken}</h2>
      <TokenForm session={session} />
    </>
  );
}

const SignInButton = ({ session, label }: { readonly session: OidcSession; readonly label: string }) => (
  <button type="button" className="kern-btn kern-btn--primary" onClick={() => void session.signIn()}>
    <span className="kern-label">{label}</span>
  </button>
);

/** For a token of the command line. */
export function TokenForm({ session }: { readonly session: OidcSession }) {
  const say = useWords(sessionWords);
  const [token, setToken] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (token.trim() !== '') void session.signInWith(token.trim());
      }}
    >
      <p className="kern-body">{say.tokenExplained}</p>
      <pre className="command">npm run token -- --role budget-controller --subject anna</pre>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="token">
          {say.token}
        </label>
        <input
          className="kern-form-input__input"
          id="token"
          type="password"
          autoComplete="off"
          required
          value={token}
          onInput={({ currentTarget }) => setToken(currentTarget.value)}
        />
      </div>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{say.withToken}</span>
      </button>
    </form>
  );
}

import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLedger, type Schemas } from '../api/index.ts';
import { Notice } from '../frame/notice.tsx';

interface SignInProps {
  readonly reason?: string;
  readonly onToken: (token: string) => void;
}

export function SignIn({ reason, onToken }: SignInProps) {
  const [token, setToken] = useState('');
  const ledger = useLedger();
  const way = useQuery({
    queryKey: ['/api/v1/sign-in'],
    queryFn: ({ signal }) => ledger.get('/api/v1/sign-in', {}, signal),
  });
  return (
    <section className="sign-in" aria-labelledby="anmelden">
      <h1 className="kern-heading-large" id="anmelden">
        Anmelden
      </h1>
      {reason && <Notice kind="warning" title={reason} />}
      {way.data && <WayIn {...way.data} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (token.trim() !== '') onToken(token.trim());
        }}
      >
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="token">
            Token
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
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">Anmelden</span>
        </button>
      </form>
    </section>
  );
}

function WayIn({ by, issuer }: Schemas['SignInWay']) {
  if (by === 'ISSUER')
    return (
      <p className="kern-body">
        Hier meldet der Anmeldedienst der Behörde an{issuer !== undefined && <>: {issuer}</>}. Bitte dort ein
        Token (Access Token) für das Förderbuch holen und hier einfügen. Es bleibt in diesem Tab, bis er
        geschlossen wird.
      </p>
    );
  return (
    <>
      <p className="kern-body">
        Beim Start gibt das Förderbuch einen Anmelde-Link aus. Er gilt einmal und eine Viertelstunde. Ein
        Token macht auch dieser Befehl im Ordner des Förderbuchs:
      </p>
      <pre className="command">npm run token -- --role budget-controller --subject anna</pre>
    </>
  );
}

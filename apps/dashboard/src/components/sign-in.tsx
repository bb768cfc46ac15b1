import { useState } from 'preact/hooks';
import { signInWay, type SignInWay } from '../ledger-api/ledger-api.ts';
import { useAnswer } from '../use-answer.ts';
import { Notice } from './notice.tsx';

interface SignInProps {
  readonly reason?: string;
  readonly onToken: (token: string) => void;
}

export function SignIn({ reason, onToken }: SignInProps) {
  const [token, setToken] = useState('');
  const way = useAnswer(signInWay, '');
  return (
    <section class="sign-in" aria-labelledby="anmelden">
      <h1 class="kern-heading-large" id="anmelden">
        Anmelden
      </h1>
      {reason && <Notice kind="warning" title={reason} />}
      {way.state === 'ready' && <WayIn {...way.value} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (token.trim() !== '') onToken(token.trim());
        }}
      >
        <div class="kern-form-input">
          <label class="kern-label" for="token">
            Token
          </label>
          <input
            class="kern-form-input__input"
            id="token"
            type="password"
            autocomplete="off"
            required
            value={token}
            onInput={({ currentTarget }) => setToken(currentTarget.value)}
          />
        </div>
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">Anmelden</span>
        </button>
      </form>
    </section>
  );
}

function WayIn({ by, issuer }: SignInWay) {
  if (by === 'ISSUER')
    return (
      <p class="kern-body">
        Hier meldet der Anmeldedienst der Behörde an{issuer !== undefined && <>: {issuer}</>}. Bitte dort ein
        Token (Access Token) für das Förderbuch holen und hier einfügen. Es bleibt in diesem Tab, bis er
        geschlossen wird.
      </p>
    );
  return (
    <>
      <p class="kern-body">
        Beim Start gibt das Förderbuch einen Anmelde-Link aus. Er gilt einmal und eine Viertelstunde. Ein
        Token macht auch dieser Befehl im Ordner des Förderbuchs:
      </p>
      <pre class="command">npm run token -- --role budget-controller --subject anna</pre>
    </>
  );
}

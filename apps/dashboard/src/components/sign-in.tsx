import { useState } from 'preact/hooks';
import { Notice } from './notice.tsx';

interface SignInProps {
  readonly reason?: string;
  readonly onToken: (token: string) => void;
}

export function SignIn({ reason, onToken }: SignInProps) {
  const [token, setToken] = useState('');
  return (
    <section class="sign-in" aria-labelledby="anmelden">
      <h1 class="kern-heading-large" id="anmelden">
        Anmelden
      </h1>
      {reason && <Notice kind="warning" title={reason} />}
      <p class="kern-body">
        Beim Start gibt das Förderbuch einen Anmelde-Link aus. Er gilt einmal und eine Viertelstunde. Ein
        Token macht auch dieser Befehl im Ordner des Förderbuchs:
      </p>
      <pre class="command">npm run token -- --role budget-controller --subject anna</pre>
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

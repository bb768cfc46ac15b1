import { useSession } from '../session/session.ts';
import { useWords } from '../words/language.ts';

const words = {
  de: { about: 'Digitalförderung des Landes Hessen', signOut: 'Abmelden' },
  en: { about: 'Digital funding of the state of Hessen', signOut: 'Sign out' },
};

export function Header() {
  const say = useWords(words);
  const session = useSession();
  return (
    <header className="page-header">
      <div className="kern-container page-header__row">
        <p className="page-header__name">
          <strong>Förderbuch</strong> <span>{say.about}</span>
        </p>
        <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => void session.signOut()}>
          <span className="kern-icon kern-icon--logout" aria-hidden="true" />
          <span className="kern-label">{say.signOut}</span>
        </button>
      </div>
    </header>
  );
}

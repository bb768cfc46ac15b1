import { Link } from '@tanstack/react-router';
import { roleName } from '#event-words';
import { usePerson, useSession } from '../session/session.ts';
import { useLanguage, useWords } from '../words/language.ts';
import { startFor } from './rooms.ts';
import { SearchField } from './search-field.tsx';

const words = {
  de: {
    about: 'Digitalförderung des Landes Hessen',
    signOut: 'Abmelden',
    language: 'Sprache',
  },
  en: {
    about: 'Digital funding of the state of Hessen',
    signOut: 'Sign out',
    language: 'Language',
  },
};

/** Who one is, the search, the language and the way out: the same on every page. */
export function Header() {
  const say = useWords(words);
  const language = useLanguage();
  const session = useSession();
  const { subject, name, roles } = usePerson();
  return (
    <header className="page-header">
      <Link className="page-header__name" to={startFor(roles)}>
        <strong>Förderbuch</strong> <span>{say.about}</span>
      </Link>
      <SearchField />
      <div className="page-header__person">
        <span className="page-header__role">{roles.map((role) => roleName(role, language)).join(', ')}</span>
        <span className="page-header__until">{name === undefined ? subject : `${name} (${subject})`}</span>
      </div>
      <nav className="page-header__language" aria-label={say.language}>
        {(['de', 'en'] as const).map((one) => (
          <Link
            key={one}
            to="."
            search={(search) => ({ ...search, sprache: one })}
            replace
            resetScroll={false}
            lang={one}
            hrefLang={one}
            {...(one === language && { 'aria-current': 'true' as const })}
            activeProps={{}}
          >
            {{ de: 'Deutsch', en: 'English' }[one]}
          </Link>
        ))}
      </nav>
      <button
        type="button"
        className="kern-btn kern-btn--tertiary page-header__out"
        onClick={() => void session.signOut()}
      >
        <span className="kern-icon kern-icon--logout" aria-hidden="true" />
        <span className="kern-label">{say.signOut}</span>
      </button>
    </header>
  );
}

import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePerson } from '../session/session.ts';
import { useLanguage, useWords } from '../words/language.ts';
import { roomsFor } from './rooms.ts';

const words = {
  de: { navigation: 'Hauptnavigation', menu: 'Menü', help: 'Hilfe' },
  en: { navigation: 'Main navigation', menu: 'Menu', help: 'Help' },
};

/** The rooms of whoever is signed in: on the left, or behind a button where the page is narrow. */
export function Rail() {
  const say = useWords(words);
  const language = useLanguage();
  const { roles } = usePerson();
  const [isOpen, setIsOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => setIsOpen(false), [path]);
  return (
    <nav className="rail" aria-label={say.navigation}>
      <button
        type="button"
        className="rail__menu"
        aria-expanded={isOpen}
        aria-controls="raeume"
        onClick={() => setIsOpen(!isOpen)}
      >
        {say.menu}
      </button>
      <ul id="raeume" className={isOpen ? 'rail__rooms rail__rooms--open' : 'rail__rooms'}>
        {roomsFor(roles).map(({ to, name }) => (
          <li key={to}>
            <Link
              className="rail__room"
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              activeProps={{ className: 'rail__room--here', 'aria-current': 'page' }}
            >
              {name[language]}
            </Link>
          </li>
        ))}
        <li className="rail__last">
          <Link
            className="rail__room"
            to="/hilfe"
            activeOptions={{ includeSearch: false }}
            activeProps={{ className: 'rail__room--here', 'aria-current': 'page' }}
          >
            {say.help}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

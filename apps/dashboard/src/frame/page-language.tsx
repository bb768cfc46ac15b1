import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { LanguageContext, type Language } from '../words/language.ts';

const key = 'foerderbuch-sprache';

const isLanguage = (text: unknown): text is Language => text === 'de' || text === 'en';

/** The language chosen before in this browser, else German. */
function chosenBefore(): Language {
  const stored = localStorage.getItem(key);
  return isLanguage(stored) ? stored : 'de';
}

export const languageNamed = (named: Language | undefined): Language => named ?? chosenBefore();

/** Of an address that no route has read yet, as on the way to the sign-in. */
export function languageOfAddress(): Language {
  const named = new URLSearchParams(location.search).get('sprache');
  return isLanguage(named) ? named : chosenBefore();
}

/** The whole page speaks the language of its address; one that was chosen is kept for addresses that name none. */
export function PageLanguage({ children }: { readonly children: ReactNode }) {
  const named = useRouterState({
    select: ({ location: { search } }) => (search as { readonly sprache?: Language }).sprache,
  });
  const language = languageNamed(named);
  useEffect(() => {
    document.documentElement.lang = language;
    if (named !== undefined) localStorage.setItem(key, named);
  }, [language, named]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

import { createContext, useContext } from 'react';

export type Language = 'de' | 'en';

export const LanguageContext = createContext<Language>('de');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The words of a room in the language of the page: both languages stand beside each other, so that none can be forgotten. */
export const useWords = <Words>(words: Readonly<Record<Language, Words>>): Words => words[useLanguage()];

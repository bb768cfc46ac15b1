import { useWords } from './words/language.ts';

/** The states of claims, grants, agreements with their milestones, conditions and payment orders, in the words of those who work with them. */
const words: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: {
    SUBMITTED: 'eingereicht',
    CERTIFIED: 'festgestellt',
    APPROVED: 'bewilligt',
    WITHDRAWN: 'zurückgezogen',
    REJECTED: 'abgelehnt',
    REVOKED: 'widerrufen',
    APPLIED: 'beantragt',
    AWARDED: 'bewilligt',
    COMPLETED: 'abgeschlossen',
    RUNNING: 'läuft',
    ENDED: 'beendet',
    PREPARED: 'vorbereitet',
    ORDERED: 'angeordnet',
    SETTLED: 'gezahlt',
    RETURNED: 'zurückgekommen',
    AGREED: 'vereinbart',
    REPORTED: 'gemeldet',
    PARTLY_ACCEPTED: 'zum Teil abgenommen',
    ACCEPTED: 'abgenommen',
    CLOSED: 'geschlossen',
    OPEN: 'offen',
    OVERDUE: 'überfällig',
  },
  en: {
    SUBMITTED: 'submitted',
    CERTIFIED: 'certified',
    APPROVED: 'approved',
    WITHDRAWN: 'withdrawn',
    REJECTED: 'rejected',
    REVOKED: 'revoked',
    APPLIED: 'applied for',
    AWARDED: 'awarded',
    COMPLETED: 'completed',
    RUNNING: 'running',
    ENDED: 'ended',
    PREPARED: 'prepared',
    ORDERED: 'ordered',
    SETTLED: 'paid',
    RETURNED: 'returned',
    AGREED: 'agreed',
    REPORTED: 'reported',
    PARTLY_ACCEPTED: 'accepted in part',
    ACCEPTED: 'accepted',
    CLOSED: 'closed',
    OPEN: 'open',
    OVERDUE: 'overdue',
  },
};

const inWords: Readonly<Record<'de' | 'en', (state: string) => string>> = {
  de: (state) => words.de[state] ?? state,
  en: (state) => words.en[state] ?? state,
};

/** A state in the language of the page. */
export const useStateWords = (): ((state: string) => string) => useWords(inWords);

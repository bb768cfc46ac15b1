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

/** Orders are rejected by another than claims are. */
const ofOrders: Readonly<Record<'de' | 'en', Readonly<Record<string, string>>>> = {
  de: { REJECTED: 'von der Bank zurückgewiesen' },
  en: { REJECTED: 'rejected by the bank' },
};

/** A state in the language of the page; of what, where that makes a difference. */
export type StateWords = (state: string, of?: string) => string;

const inLanguage =
  (language: 'de' | 'en'): StateWords =>
  (state, of) =>
    (of === 'PAYMENT_ORDER' ? ofOrders[language][state] : undefined) ?? words[language][state] ?? state;

const inWords: Readonly<Record<'de' | 'en', StateWords>> = { de: inLanguage('de'), en: inLanguage('en') };

export const useStateWords = (): StateWords => useWords(inWords);

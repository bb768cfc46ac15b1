import { useCallback } from 'react';
import { useLanguage, type Language } from '../../words/language.ts';

/** Every read model in words; the technical name is what commands and logs call it. */
export const readModelNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  registry: { de: 'Programme, Kommunen und Leistungen', en: 'Programmes, municipalities and services' },
  consumption: { de: 'Stand der Haushaltsstellen', en: 'State of budget lines' },
  'cover-link': { de: 'Deckungsfähigkeit', en: 'Cover links' },
  'budget-block': { de: 'Sperren', en: 'Blocks' },
  'funds-transfer': { de: 'Umbuchungen', en: 'Transfers' },
  'year-end': { de: 'Jahresabschluss und Ausgabereste', en: 'Year end and carry-overs' },
  'advance-burden': { de: 'Verpflichtungen späterer Jahre', en: 'Obligations of later years' },
  'budget-act': { de: 'Haushaltsakte zur zweiten Unterschrift', en: 'Budget acts awaiting a second person' },
  'case-act': { de: 'Akte an Vorgängen zur zweiten Unterschrift', en: 'Case acts awaiting a second person' },
  recipient_consumption: { de: 'Mittel je Kommune', en: 'Funds per municipality' },
  frame_consumption: { de: 'Angekündigte Summen', en: 'Announced totals' },
  claim: { de: 'Anträge', en: 'Claims' },
  'document-template': { de: 'Vorlagen der Dokumente', en: 'Templates of documents' },
  'double-funding': { de: 'Doppelförderung', en: 'Double funding' },
  grant: { de: 'Zuwendungen', en: 'Grants' },
  income: { de: 'Einnahmen aus Rückflüssen', en: 'Income from funds that came back' },
  'award-condition': { de: 'Auflagen', en: 'Award conditions' },
  'use-of-funds': { de: 'Verwendung der Mittel', en: 'Use of funds' },
  'proof-of-use': { de: 'Verwendungsnachweise', en: 'Proofs of use' },
  'base-rate': { de: 'Basiszinssätze', en: 'Base rates' },
  repayment: { de: 'Rückforderungen', en: 'Repayment claims' },
  overrun: { de: 'Überschreitungen', en: 'Overruns' },
  agreement: { de: 'Vereinbarungen', en: 'Agreements' },
  payment: { de: 'Anordnungen, Zahlungsempfänger und Befugnisse', en: 'Orders, payees and authorities' },
  'debtor-account': { de: 'Konto der Zahlläufe', en: 'Account of payment runs' },
  'payment-run': { de: 'Zahlläufe', en: 'Payment runs' },
  'bank-booking': { de: 'Buchungen der Bank', en: 'Bank entries' },
  'service-cost': { de: 'Betriebskosten der Leistungen', en: 'Operating cost of services' },
  trail: { de: 'Prüfspur', en: 'Audit trail' },
  balance_history: { de: 'Verlauf der Haushaltsstellen', en: 'History of budget lines' },
};

/** A read model in the language of the page. */
export function useReadModelName(): (name: string) => string {
  const language = useLanguage();
  return useCallback((name) => readModelNames[name]?.[language] ?? name, [language]);
}

/** The states of claims, grants, agreements and payment orders, in the words of those who work with them. */
const words: Readonly<Record<string, string>> = {
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
};

export const stateWords = (state: string): string => words[state] ?? state;

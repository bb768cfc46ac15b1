import type { TagWords } from '../http/openapi/words.ts';

export const paymentRunWords: TagWords = {
  tag: { de: 'Zahlläufe', en: 'Payment runs' },
  about: {
    de: 'Dateien an die Bank (SEPA, pain.001.001.09): welche Anordnungen, welche Summe, wer sie erstellt und gegeben hat.',
    en: 'Files to the bank (SEPA, pain.001.001.09): which orders, which sum, who made and who sent them.',
  },
  operations: {
    'POST /api/v1/payment-runs': {
      de: 'Nimmt angeordnete, fällige Auszahlungen in eine Datei; jede Anordnung steht in höchstens einem Zahllauf.',
      en: {
        summary: 'Make a payment run of ordered payments',
        description: 'Takes ordered payments that are due into one file; an order is in one run at most.',
      },
    },
    'POST /api/v1/payment-runs/{runId}/sending': {
      de: 'Von da an kann ihn niemand mehr verwerfen; was daraus wird, sagt die Bank.',
      en: {
        summary: 'Record that the file of the run was handed over to the bank',
        description: 'From then on nobody can cancel it; what becomes of it, the bank says.',
      },
    },
    'POST /api/v1/payment-runs/{runId}/cancellation': {
      de: 'Gibt die Anordnungen für einen anderen Zahllauf frei; mit Grund.',
      en: {
        summary: 'Cancel a payment run as long as it was not sent to the bank',
        description: 'Frees its orders for another run; with a reason.',
      },
    },
    'POST /api/v1/payment-status-reports': {
      de: 'Eine Zurückweisung beendet ihre Anordnungen, die Mittel bleiben festgelegt; eine Annahme ist noch keine Zahlung. Passt ein Empfängername nicht, ist seine Anordnung angehalten.',
      en: {
        summary: 'Read the answer of the bank to a payment run in (pain.002)',
        description:
          'A rejection ends its orders, and their funds stay committed; acceptance is no payment yet. Where the name of a payee does not match, its order is held back.',
      },
    },
    'POST /api/v1/debtor-account': {
      de: 'Gilt für Zahlläufe, die danach erstellt werden; der Name steht so, wie Banken ihn weitergeben.',
      en: {
        summary: 'Set the account that payment runs are paid from',
        description: 'Counts for runs that are made afterwards; the name is kept as banks pass it on.',
      },
    },
    'GET /api/v1/debtor-accounts': {
      de: 'Das Konto, das neue Zahlläufe belasten, und für Übungsdaten ein eigenes, wo es festgelegt ist; auch an einem Stichtag.',
      en: {
        summary: 'The account that payment runs are paid from',
        description:
          'The account that new payment runs debit, and one of its own for practice data where it was set; also as of a day.',
      },
    },
    'GET /api/v1/payment-runs': {
      de: 'Zahlläufe nach Stand, auch an einem Stichtag.',
      en: { summary: 'Payment runs', description: 'Payment runs by state, also as of a day.' },
    },
    'GET /api/v1/payment-runs/{runId}': {
      de: 'Summe, Prüfsumme, Konto und jede Überweisung mit den Texten, die die Bank liest.',
      en: {
        summary: 'One payment run with what the bank reads',
        description: 'Sum, checksum, account, and each transfer with the texts that the bank reads.',
      },
    },
    'GET /api/v1/payment-runs/{runId}/file': {
      de: 'Derselbe Zahllauf gibt immer dieselben Bytes; vorher werden Prüfsumme und ISO-Schema geprüft.',
      en: {
        summary: 'The file of the run for the bank (pain.001.001.09)',
        description:
          'The same run always gives the same bytes; its checksum and the ISO schema are checked before.',
      },
    },
  },
};

import type { TagWords } from '../http/openapi/words.ts';

export const documentWords: TagWords = {
  tag: { de: 'Schriftstücke', en: 'Documents' },
  about: {
    de: 'Was gedruckt und verschickt wird: PDF, das auch vorgelesen werden kann, mit der Stelle im Journal, an der es steht.',
    en: 'What is printed and sent: PDF that can be read aloud as well, with the place in the journal where it stands.',
  },
  operations: {
    'GET /api/v1/grants/{caseNumber}/award-notice': {
      de: 'Empfänger, Vorhaben, Betrag je Haushaltsjahr, Zeitraum, Finanzierung, Rechtsgrundlage und Nebenbestimmungen nach heutigem Stand. Solange sich am Vorgang nichts ändert, sind die Bytes dieselben. Ohne Bewilligung gibt es keinen Bescheid.',
      en: {
        summary: 'The award notice as accessible PDF',
        description:
          'Recipient, project, amount by fiscal year, period, financing, legal basis and conditions as they stand. As long as nothing changes in the case, the bytes are the same. Without an award there is no notice. The document is in German.',
      },
    },
    'GET /api/v1/claims/{caseNumber}/notice': {
      de: 'Bewilligung in voller Höhe oder zum Teil, oder Ablehnung mit ihrer Begründung, mit Beträgen, Rechtsgrundlage und Stelle im Journal. Vor der Entscheidung gibt es keinen Bescheid.',
      en: {
        summary: 'The notice on a claim as accessible PDF',
        description:
          'Approval in full or in part, or rejection with its reason, with amounts, legal basis and place in the log. Before the decision there is no notice. The document is in German.',
      },
    },
    'GET /api/v1/repayments/{repaymentId}/notice': {
      de: 'Was zu erstatten ist, wann es fällig ist, die Zinsen Zeile für Zeile bis zum Stichtag, ohne ihn bis heute, und was offen ist.',
      en: {
        summary: 'The notice of a repayment with its interest as accessible PDF',
        description:
          'What is to be repaid and when it is due, the interest line by line up to the day asked for, today without one, and what is open. The document is in German.',
      },
    },
    'GET /api/v1/payment-orders/{orderNumber}/document': {
      de: 'Betrag, Empfänger, Konto, Mittel, Feststellung, Anordnung und Befugnis nach heutigem Stand, mit Kennungen statt Namen.',
      en: {
        summary: 'The payment order as accessible PDF',
        description:
          'Amount, payee, account, funds, certification, order and authority as they stand, with identifiers instead of names. The document is in German.',
      },
    },
  },
};

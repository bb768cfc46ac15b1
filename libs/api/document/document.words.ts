import type { TagWords } from '../http/openapi/words.ts';

export const documentWords: TagWords = {
  tag: { de: 'Schriftstücke', en: 'Documents' },
  about: {
    de: 'Was gedruckt und verschickt wird: PDF, das auch vorgelesen werden kann, mit der Stelle im Journal, an der es steht.',
    en: 'What is printed and sent: PDF that can be read aloud as well, with the place in the journal where it stands.',
  },
  operations: {
    'POST /api/v1/document-previews': {
      de: 'Zeigt, wie ein Schriftstück mit dieser Vorlage aussähe, mit erfundenen Angaben, die sich als solche zu erkennen geben. Gebucht wird nichts; ein unbekannter Platzhalter wird beim Namen genannt.',
      en: {
        summary: 'A template of documents, shown on an invented sample as accessible PDF',
        description:
          'Shows what a document would look like in this template, on invented figures that say so. Nothing is recorded; an unknown placeholder is named. The document is in German.',
      },
    },
    'GET /api/v1/grants/{caseNumber}/award-notice': {
      de: 'Empfänger, Vorhaben, Betrag je Haushaltsjahr, Zeitraum, Finanzierung, Rechtsgrundlage und Nebenbestimmungen nach dem Stand des Stichtags, in der Vorlage des Programms, die am Tag des Bescheids galt. Ohne Vorlage ist er ein Entwurf. Solange sich am Vorgang nichts ändert, sind die Bytes dieselben. Ohne Bewilligung gibt es keinen Bescheid.',
      en: {
        summary: 'The award notice as accessible PDF',
        description:
          'Recipient, project, amount by fiscal year, period, financing, legal basis and conditions as they stand on the day asked for, in the programme’s template that held on the day of the notice. Without a template it is a draft. As long as nothing changes in the case, the bytes are the same. Without an award there is no notice. The document is in German.',
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

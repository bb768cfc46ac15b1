import type { TagWords } from '../http/openapi/words.ts';

export const claimWords: TagWords = {
  tag: { de: 'Anträge', en: 'Claims' },
  about: {
    de: 'Erstattungsanträge der Kommunen für Betriebskosten von EfA-Leistungen.',
    en: "Municipalities' claims for the operating costs of EfA services.",
  },
  operations: {
    'POST /api/v1/claims': {
      de: 'Stellt einen Erstattungsantrag für Betriebskosten einer EfA-Leistung. Voraussetzungen und Ermächtigung des Jahres werden geprüft; der Antrag bekommt seine Vorgangsnummer.',
      en: {
        summary: 'Submit a claim',
        description:
          'Claims the operating costs of an EfA service. Prerequisites and the authorisation of the year are checked; the claim gets its case number.',
      },
    },
    'GET /api/v1/claims': {
      de: 'Anträge nach Programm, Jahr, Empfänger, Leistung und Stand.',
      en: {
        summary: 'Claims; claimants see those of their municipality',
        description: 'Claims by programme, year, recipient, service and state.',
      },
    },
    'GET /api/v1/claims/{caseNumber}': {
      de: 'Beträge, Fassung und Stand eines Antrags, und mögliche Doppelförderung.',
      en: {
        summary: 'One claim with its state',
        description: 'Amounts, version and state of a claim, and possible double funding.',
      },
    },
    'GET /api/v1/claims/{caseNumber}/events': {
      de: 'Jedes Ereignis des Vorgangs in seiner Reihenfolge, mit Personen und Rollen.',
      en: {
        summary: 'The events of a case, from claim to payment',
        description: 'Every event of the case in its order, with persons and roles.',
      },
    },
    'POST /api/v1/claims/{caseNumber}/amendments': {
      de: 'Ersetzt den Betrag durch eine neue Fassung; Zeichnungen der alten gelten nicht mehr.',
      en: {
        summary: 'Amend a claim',
        description: 'Replaces the amount by a new version; certifications of the old one no longer count.',
      },
    },
    'POST /api/v1/claims/{caseNumber}/withdrawal': {
      de: 'Zieht den Antrag zurück, solange nicht entschieden ist.',
      en: { summary: 'Withdraw a claim', description: 'Withdraws the claim as long as it is not decided.' },
    },
    'POST /api/v1/claims/{caseNumber}/factual-certification': {
      de: 'Stellt die sachliche Richtigkeit der Fassung fest; nicht, wer den Antrag gestellt hat.',
      en: {
        summary: 'Certify as factually correct',
        description: 'Certifies that the version is factually correct; not by who submitted the claim.',
      },
    },
    'POST /api/v1/claims/{caseNumber}/arithmetic-certification': {
      de: 'Stellt die rechnerische Richtigkeit der Fassung fest; nicht, wer den Antrag gestellt hat.',
      en: {
        summary: 'Certify as arithmetically correct',
        description: 'Certifies that the version is arithmetically correct; not by who submitted the claim.',
      },
    },
    'POST /api/v1/claims/{caseNumber}/approval': {
      de: 'Legt die Mittel fest und bewilligt in einem. Beide Zeichnungen müssen vorliegen, von anderen Personen.',
      en: {
        summary: 'Approve a claim, wholly or in part',
        description:
          'Binds the funds and approves in one. Both certifications must be there, by other persons.',
      },
    },
    'POST /api/v1/claims/{caseNumber}/approval/revocation': {
      de: 'Widerruft (HVwVfG § 49), auch rückwirkend; Gezahltes wird zur Rückforderung.',
      en: {
        summary: 'Revoke an approval; what is still bound is freed',
        description: 'Revokes (HVwVfG § 49), also retroactively; what was paid is to be repaid.',
      },
    },
    'POST /api/v1/claims/{caseNumber}/rejection': {
      de: 'Lehnt den Antrag mit Begründung ab; festgelegt wird nichts.',
      en: { summary: 'Reject a claim', description: 'Rejects the claim with a reason; nothing is bound.' },
    },
    'GET /api/v1/claims/{caseNumber}/actions': {
      de: 'Probt jede Buchung an dem Antrag im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a claim now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};

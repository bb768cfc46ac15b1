import type { TagWords } from '../http/openapi/words.ts';

export const proofOfUseWords: TagWords = {
  tag: { de: 'Verwendungsnachweise', en: 'Proofs of use' },
  about: {
    de: 'Wie Zuwendungen abgerechnet werden: Fristen, Eingang und Prüfung der Nachweise.',
    en: 'How grants are accounted for: deadlines, receipt and examination of proofs.',
  },
  operations: {
    'POST /api/v1/programmes/{programme}/proof-of-use-rules': {
      de: 'Legt fest, bis wann Zuwendungen des Programms abzurechnen sind; gilt für Bewilligungen von da an. Ohne Regel gelten sechs Monate nach dem Bewilligungszeitraum (ANBest-P Nr. 6.1).',
      en: {
        summary: 'Set by when awards of a programme are to be accounted for',
        description:
          'Says by when awards made from then on are accounted for. Without a rule it is six months after the period of the award (ANBest-P no. 6.1).',
      },
    },
    'POST /api/v1/grants/{caseNumber}/proofs-of-use/deadline': {
      de: 'Setzt die Frist eines Nachweises anders als der Bescheid, mit Grund; auch ein Zwischennachweis, der nicht verlangt war.',
      en: {
        summary: 'Set or extend the deadline of a proof of use',
        description:
          'Sets the deadline of one proof other than the notice has it, with a reason; also of an interim proof that was not asked for.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/proofs-of-use/receipt': {
      de: 'Hält fest, an welchem Tag ein Nachweis einging und welche Ausgaben er nennt.',
      en: {
        summary: 'Record that a proof of use was received',
        description: 'Records the day on which a proof was received, and the spending that it states.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/proofs-of-use/examination': {
      de: 'Hält das Ergebnis der Prüfung fest, mit dem Betrag, der nicht anerkannt oder beanstandet wird; gebucht wird es, wenn eine zweite Person mitzeichnet.',
      en: {
        summary: 'Examine a proof of use: accepted, accepted with a reduction, or objected to',
        description:
          'Proposes what the examination came to, with the amount not accepted or objected to; it is recorded once a second person confirms it.',
      },
    },
    'GET /api/v1/proofs-of-use': {
      de: 'Die Nachweise, wie sie am Stichtag standen; mit state=OVERDUE die überfälligen.',
      en: {
        summary:
          'Proofs of use as of a day: due, overdue, received, examined; claimants see those of their municipality',
        description: 'The proofs as they stood on the day; with state=OVERDUE those that are overdue.',
      },
    },
  },
};

import type { TagWords } from '../http/openapi/words.ts';

export const repaymentWords: TagWords = {
  tag: { de: 'Rückforderungen', en: 'Repayment claims' },
  about: {
    de: 'Was nach Rücknahme oder Widerruf zurückzuzahlen ist, mit Zinsen, Stundung, Erlass, Niederschlagung und Eingängen (HVwVfG § 49a, LHO § 59).',
    en: 'What is to be repaid after a withdrawal or revocation, with interest, deferral, waiver, write-off and receipts (HVwVfG § 49a, LHO § 59).',
  },
  operations: {
    'POST /api/v1/programmes/{programme}/interest-rules': {
      de: 'Legt fest, wie Zinstage gezählt werden; gilt für Rückforderungen von da an. Ohne Regel Kalendertage durch 365.',
      en: {
        summary: 'Set how days of interest are counted in a programme',
        description:
          'Says how days of interest are counted for what is claimed back from then on. Calendar days over 365 without a rule.',
      },
    },
    'GET /api/v1/base-rates': {
      de: 'Alle bekannten Basiszinssätze, die mitgelieferten und die erfassten, ab dem ersten Tag ihres Halbjahres.',
      en: {
        summary: 'Base rates by half-year (BGB § 247)',
        description:
          'All base rates that are known, those that come along and those that were recorded, from the first day of their half-year.',
      },
    },
    'POST /api/v1/base-rates': {
      de: 'Erfasst den Basiszinssatz des nächsten Halbjahres mit seiner Bekanntgabe, sobald es begonnen hat.',
      en: {
        summary: 'Record the base rate of a half-year (BGB § 247)',
        description:
          'Records the base rate of the next half-year with its announcement, once that has begun.',
      },
    },
    'POST /api/v1/base-rates/corrections': {
      de: 'Berichtigt einen bekannten Basiszinssatz mit Grund und Bekanntgabe. Von da an wird mit ihm gerechnet; was gezahlt, erlassen, niedergeschlagen oder gefordert ist, bleibt, wie es entschieden wurde, und früher Bekanntes wird gezeigt, wie es bekannt war.',
      en: {
        summary: 'Correct a base rate that was recorded wrongly',
        description:
          'Corrects a base rate that is known, with a reason and its announcement. Interest is calculated with it from then on; what was paid, waived, written off or claimed stays as it was decided, and what was known before is shown as it was known.',
      },
    },
    'POST /api/v1/repayments/{repaymentId}/receipts': {
      de: 'Bucht einen Eingang: zuerst auf die Zinsen, dann auf die Hauptforderung (BGB § 367). Was im selben Jahr gezahlt wurde, geht auf die Haushaltsstelle zurück; alles andere ist Einnahme des Jahres.',
      en: {
        summary: 'Record a payment on a repayment claim',
        description:
          'Counts against the interest first, then the principal (BGB § 367). What was paid in the same year goes back to its budget line; everything else is income of the year.',
      },
    },
    'POST /api/v1/repayments/{repaymentId}/deferrals': {
      de: 'Stundet die offene Hauptforderung; es braucht eine Befugnis dafür bis zu ihrer Höhe. Zinsen laufen weiter.',
      en: {
        summary: 'Defer a repayment in one sum or in instalments (LHO § 59)',
        description:
          'Defers the open principal, by an authority for it that reaches as far. Interest goes on.',
      },
    },
    'POST /api/v1/repayments/{repaymentId}/waivers': {
      de: 'Erlässt einen Teil; er ist nicht mehr geschuldet. Es braucht eine Befugnis dafür bis zur Höhe.',
      en: {
        summary: 'Waive a part of a repayment or of its interest (LHO § 59)',
        description: 'It is owed no longer; by an authority for it that reaches as far.',
      },
    },
    'POST /api/v1/repayments/{repaymentId}/write-offs': {
      de: 'Schlägt einen Teil nieder; er bleibt geschuldet und wird nicht verfolgt. Es braucht eine Befugnis dafür bis zur Höhe.',
      en: {
        summary: 'Write a part of a repayment or of its interest off (LHO § 59)',
        description: 'It stays owed and is not pursued; by an authority for it that reaches as far.',
      },
    },
    'GET /api/v1/repayments': {
      de: 'Rückforderungen, wie sie am Stichtag standen: geschuldet = zurückgezahlt + erlassen + niedergeschlagen + offen, mit jedem Zinszeitraum.',
      en: {
        summary: 'Repayment claims as of a day, with interest by half-year',
        description:
          'As they stood on the day: owed = repaid + waived + written off + open, with every period of interest.',
      },
    },
    'GET /api/v1/repayments/{repaymentId}': {
      de: 'Eine Rückforderung am Stichtag, mit jedem Zinszeitraum, seinen Tagen und Sätzen.',
      en: {
        summary: 'One repayment claim as of a day, with interest by half-year',
        description: 'A repayment claim on the day, with every period of interest, its days and rates.',
      },
    },
    'GET /api/v1/repayments/{repaymentId}/actions': {
      de: 'Probt jede Buchung an der Rückforderung im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a repayment claim now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};

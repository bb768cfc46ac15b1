import type { TagWords } from '../http/openapi/words.ts';

export const awardConditionWords: TagWords = {
  tag: { de: 'Auflagen', en: 'Conditions of awards' },
  about: {
    de: 'Woran Bewilligungen gebunden sind: Nebenbestimmungen mit Frist, und was aus ihnen wurde.',
    en: 'What awards are tied to: conditions with a deadline, and what became of them.',
  },
  operations: {
    'POST /api/v1/grants/{caseNumber}/conditions': {
      de: 'Bindet eine Bewilligung an eine Auflage (HVwVfG § 36), mit Frist; auf Wunsch wird vorher nichts abgerufen.',
      en: {
        summary: 'Set a condition of an award',
        description:
          'Ties an award to a condition (HVwVfG § 36), with a deadline; where wished, nothing is drawn down before.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/conditions/{conditionId}/fulfilment': {
      de: 'Hält fest, an welchem Tag eine Auflage erfüllt war, auch nach ihrer Frist.',
      en: {
        summary: 'Record that a condition was met',
        description: 'Records the day on which a condition was met, also after its deadline.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/conditions/{conditionId}/failure': {
      de: 'Hält fest, dass eine Auflage verfehlt ist, frühestens am Tag nach ihrer Frist.',
      en: {
        summary: 'Record that a condition was missed',
        description: 'Records that a condition was missed, at the earliest on the day after its deadline.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/conditions/{conditionId}/waiver': {
      de: 'Legt vor, eine Auflage mit Grund zu erlassen; gebucht wird es, wenn eine zweite Person mitzeichnet.',
      en: {
        summary: 'Propose to waive a condition',
        description:
          'Proposes to waive a condition, with a reason; it is recorded once a second person confirms it.',
      },
    },
    'GET /api/v1/award-conditions': {
      de: 'Die Auflagen, wie sie am Stichtag standen; mit state=OVERDUE die überfälligen.',
      en: {
        summary: 'Conditions of awards as of a day: open, overdue, met, missed, waived',
        description: 'The conditions as they stood on the day; with state=OVERDUE those that are overdue.',
      },
    },
    'GET /api/v1/grants/{caseNumber}/conditions/{conditionId}/actions': {
      de: 'Probt jede Buchung an der Auflage im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a condition of an award now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};

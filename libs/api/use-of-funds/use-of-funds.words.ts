import type { TagWords } from '../http/openapi/words.ts';

export const useOfFundsWords: TagWords = {
  tag: { de: 'Verwendung der Mittel', en: 'Use of funds' },
  about: {
    de: 'Ob Ausgezahltes rechtzeitig verwendet wird, und die Zinsen, wo nicht.',
    en: 'Whether payments are used in time, and the interest where they are not.',
  },
  operations: {
    'GET /api/v1/overdue-uses': {
      de: 'Über alle Zuwendungen: was ausgezahlt ist und am Stichtag nach seiner Frist weder verwendet noch zurückgezahlt war. Die Frist ist die des Programms, wie sie jetzt gilt.',
      en: {
        summary: 'Drawdowns whose deadline of use had passed on a day',
        description:
          'Over all grants: what was paid and was neither used nor given back after its deadline on the day. The deadline is that of the programme as it is now.',
      },
    },
    'POST /api/v1/programmes/{programme}/use-by-rules': {
      de: 'Setzt, in wie vielen Monaten Ausgezahltes zu verwenden ist (VV zu § 44 LHO); ohne Regel in zweien.',
      en: {
        summary: 'Set by when payments of a programme are to be used',
        description:
          'Says within how many months payments are to be used (VV zu § 44 LHO); two without a rule.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/uses': {
      de: 'Teilt mit, was von einem Mittelabruf an welchem Tag für den Zweck verwendet ist.',
      en: {
        summary: 'Report the use of funds drawn down',
        description: 'Reports what of a drawdown was used for its purpose, and on which day.',
      },
    },
    'POST /api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/late-use-interest': {
      de: 'Fordert Zinsen auf verspätet Verwendetes (HVwVfG § 49a Abs. 4), 5 Prozentpunkte über dem Basiszinssatz, soweit noch nicht gefordert.',
      en: {
        summary: 'Claim interest on funds used late',
        description:
          'Claims interest on late use (HVwVfG § 49a (4)), 5 percentage points above the base rate, as far as not claimed before.',
      },
    },
    'GET /api/v1/grants/{caseNumber}/use-of-funds': {
      de: 'Je Mittelabruf: ausgezahlt, verwendet, zurückgezahlt, überfällig, und die Zinsen mit jedem Zeitraum.',
      en: {
        summary: 'How the payments of a grant are used as of a day, with interest',
        description:
          'By drawdown: paid, used, given back, overdue, and the interest with each of its periods.',
      },
    },
    'GET /api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/actions': {
      de: 'Probt jede Buchung am Mittelabruf im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary: 'What the caller may do with a drawdown now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};

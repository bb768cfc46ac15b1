import type { TagWords } from '../http/openapi/words.ts';

export const searchWords: TagWords = {
  tag: { de: 'Suche', en: 'Search' },
  about: {
    de: 'Eine Suche über alles, was einen Namen oder eine Nummer hat.',
    en: 'One search over everything that has a name or a number.',
  },
  operations: {
    'GET /api/v1/search': {
      de: 'Vorgänge und Anordnungen nach dem Anfang ihrer Nummer oder der Nummer allein (417), Kommunen nach Name oder AGS, Zahlungsempfänger, Programme und Haushaltsstellen nach Kennung oder Name. Immer der heutige Stand.',
      en: {
        summary: 'Search over everything; claimants find what concerns their municipality',
        description:
          'Cases and orders by the beginning of their number or by the number alone (417), municipalities by name or AGS, payees, programmes and budget lines by identifier or name. Always as it is now.',
      },
    },
  },
};

import type { TagWords } from '../http/openapi/words.ts';

export const worklistWords: TagWords = {
  tag: { de: 'Arbeitsvorrat', en: 'Worklist' },
  about: {
    de: 'Was auf eine Person wartet, über alle Vorgänge, Auszahlungen, Buchungen der Bank und Haushaltsakte.',
    en: 'What waits for a person, over all cases, payments, bookings of the bank and budget acts.',
  },
  operations: {
    'GET /api/v1/worklist': {
      de: 'Jede Zeile ist ein Schritt, der zu tun ist: ein Antrag, der sachlich und rechnerisch festzustellen ist, steht zweimal da. Immer der heutige Stand. Überfällige Verwendungsnachweise und Auflagen haben eigene Listen.',
      en: {
        summary: 'What waits for which step, since when, by when and how much it is about',
        description:
          'Each row is a step to be done: a claim that is to be certified as factually and as arithmetically correct is there twice. Always as it is now. Overdue proofs of use and conditions have lists of their own.',
      },
    },
    'GET /api/v1/worklist-sums': {
      de: 'Anzahl, Summe, ältester Tag und erste Fälligkeit je Schritt, wie es heute ist.',
      en: {
        summary: 'How much waits for which step',
        description: 'Number, total, oldest day and first due day by step, as it is now.',
      },
    },
  },
};

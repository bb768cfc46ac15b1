import type { TagWords } from '../http/openapi/words.ts';

export const trailWords: TagWords = {
  tag: { de: 'Prüfung und Betrieb', en: 'Audit and operation' },
  about: {
    de: 'Wer was wann getan hat, und wie weit die Auswertungen sind.',
    en: 'Who did what when, and how far the read models are.',
  },
  operations: {
    'GET /api/v1/audit-trail': {
      de: 'Das ganze Journal zum Nachlesen, mit Personen, Rollen und beiden Zeitachsen.',
      en: {
        summary: 'Audit trail: every event, by case, recipient, person, amount or day',
        description: 'The whole log to read, with persons, roles and both time axes.',
      },
    },
    'GET /api/v1/projections': {
      de: 'Wie weit jede Auswertung dem Journal gefolgt ist, und woran eine angehalten hat.',
      en: {
        summary: 'State of the read models',
        description: 'How far each read model has followed the log, and what stopped one.',
      },
    },
  },
};

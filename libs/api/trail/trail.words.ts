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
    'GET /api/v1/verification': {
      de: 'Wie weit das Journal im Hintergrund mit seinen Prüfsummen verglichen ist, was dabei nicht mehr ist, was gebucht wurde, und was das letzte Nachrechnen der Auswertungen ergab. Läufe sind die seit dem Start des Dienstes.',
      en: {
        summary: 'What the last verification of the log and the read models has found',
        description:
          'How far the log was compared with its sums in the background, which events are not what was recorded, and what the last comparison of the read models has found. Runs are those since the service was started.',
      },
    },
    'POST /api/v1/verification/comparisons': {
      de: 'Baut alle Auswertungen aus dem Journal ein zweites Mal auf, in einer Datei daneben, und vergleicht beide Tabelle für Tabelle. Nichts steht dabei still; gebucht wird nichts. Antwortet, sobald es begonnen hat; wie weit es ist, sagt GET /verification.',
      en: {
        summary: 'Compute all read models a second time and compare',
        description:
          'Builds all read models from the log a second time, in a file beside, and compares both table by table. Nothing stands still; nothing is recorded. Answers once it has begun; GET /verification says how far it is.',
      },
    },
    'POST /api/v1/projections/rebuilds': {
      de: 'Gezeigt wird die alte, bis die neue fertig ist; Auskünfte gehen weiter. Antwortet, sobald es begonnen hat; wie weit es ist, sagt GET /verification.',
      en: {
        summary: 'Build read models anew beside those that are shown',
        description:
          'The old one is shown until the new one is ready; queries go on. Answers once it has begun; GET /verification says how far it is.',
      },
    },
  },
};

import type { TagWords } from '../http/openapi/words.ts';

export const feedWords: TagWords = {
  tag: { de: 'Ereignisse', en: 'Events' },
  about: {
    de: 'Öffentliche Ereignisse für andere Systeme, live oder seitenweise.',
    en: 'Public events for other systems, live or page by page.',
  },
  operations: {
    'GET /api/v1/events': {
      de: 'Öffentliche Ereignisse ohne Personen und Freitext, lückenlos hinter einem Zeiger. Im Strom setzt »Last-Event-ID« fort. Antragstellende bekommen die ihrer Kommune und Stammdaten.',
      en: {
        summary:
          'Events for other systems (CloudEvents 1.0): as a stream with `Accept: text/event-stream`, else page by page',
        description:
          'Public events without persons and free text, without gaps behind a cursor. In a stream `Last-Event-ID` resumes. Claimants get those of their municipality, and master data.',
      },
    },
    'GET /api/v1/event-streams': {
      de: 'Abnehmer sind nicht eingetragen: Wer den Strom liest, steht hier, solange er verbunden ist, je Dienst, der antwortet. Auch jede offene Seite liest ihn.',
      en: {
        summary: 'Who reads the stream of events now',
        description:
          'Subscribers are not registered: who reads the stream stands here as long as it is connected, of the service that answers. Each open page reads it as well.',
      },
    },
    'GET /api/v1/event-types': {
      de: 'Der Vertrag mit anderen Systemen: jede Art mit Fassung und Feldern.',
      en: {
        summary: 'All types of events that other systems get, with their fields',
        description: 'The contract with other systems: every type with its version and fields.',
      },
    },
  },
};

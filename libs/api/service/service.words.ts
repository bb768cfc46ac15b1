import type { TagWords } from '../http/openapi/words.ts';

export const serviceWords: TagWords = {
  tag: { de: 'EfA-Leistungen', en: 'EfA services' },
  about: {
    de: 'Leistungen nach dem Prinzip »Einer für Alle«, und was einer Kommune zu ihnen noch fehlt.',
    en: 'Services that one state builds for all, and what a municipality still lacks for them.',
  },
  operations: {
    'GET /api/v1/recipients/{recipient}/services': {
      de: 'Je Leistung, auch wo noch nichts eingetragen ist: Einbindung vor Ort, Eintrag im Hessenfinder, Verwaltungsportal, und was noch fehlt.',
      en: {
        summary: 'Which prerequisites a municipality meets for each service',
        description:
          'By service, also where nothing is recorded yet: integration, entry in the Hessenfinder, portal, and what is still missing.',
      },
    },
    'POST /api/v1/recipients/{recipient}/services/{leikaKey}/prerequisites': {
      de: 'Meldet, dass die Kommune eine Voraussetzung erfüllt; ohne alle wird ein Antrag abgewiesen.',
      en: {
        summary: 'Report a prerequisite of a service as met',
        description:
          'Reports that the municipality meets a prerequisite; without all of them a claim is refused.',
      },
    },
    'POST /api/v1/recipients/{recipient}/services/{leikaKey}/prerequisite-losses': {
      de: 'Meldet, dass eine Voraussetzung weggefallen ist; neue Anträge werden wieder abgewiesen.',
      en: {
        summary: 'Report a prerequisite of a service as lost',
        description: 'Reports that a prerequisite is lost; new claims are refused again.',
      },
    },
    'POST /api/v1/services/{leikaKey}/operating-costs': {
      de: 'Hält fest, was eine Leistung in einem Jahr zu betreiben kostet, auch in einem, das niemand finanziert hat; noch einmal mitgeteilt gilt das Neue.',
      en: {
        summary: 'State what a service costs to operate in a year, whether that is financed or not',
        description:
          'Records what a service costs to operate in a year, also in one that nobody has financed; stated anew, the new one holds.',
      },
    },
    'GET /api/v1/service-costs': {
      de: 'Was EfA-Leistungen im Jahr kosten, je Leistung, je Verband oder beides, und wie viel davon durch Haushalt, durch Verpflichtungsermächtigung und durch nichts gedeckt ist; zu jedem Stichtag.',
      en: {
        summary: 'Operating cost of EfA services by year: covered by budget, by authority, by nothing',
        description:
          'What EfA services cost in a year, by service, by association or both, and how much of it is covered by budget, by commitment authority and by nothing; as of any day.',
      },
    },
    'POST /api/v1/services/{leikaKey}/corrections': {
      de: 'Berichtigt Name, Land und Plattform einer Leistung; ihr Schlüssel bleibt. Was vorher galt, bleibt in den Ereignissen sichtbar.',
      en: {
        summary: 'Correct an EfA service',
        description:
          'Corrects the name, state and platform of a service; its key stays. What held before stays visible in the events.',
      },
    },
    'POST /api/v1/services': {
      de: 'Nimmt eine Leistung mit LeiKa-Schlüssel, Herkunftsland und Plattform auf.',
      en: {
        summary: 'Register an EfA service',
        description: 'Registers a service with its LeiKa key, state of origin and platform.',
      },
    },
    'GET /api/v1/services': {
      de: 'Alle EfA-Leistungen, für die beantragt werden kann.',
      en: { summary: 'EfA services', description: 'All EfA services that may be claimed for.' },
    },
    'GET /api/v1/recipients/{recipient}/services/{leikaKey}/actions': {
      de: 'Probt jede Buchung an der Bereitschaft einer Kommune für eine Leistung im Namen der Anfragenden und nennt die möglichen; bei den anderen steht, warum nicht. Gebucht wird nichts.',
      en: {
        summary:
          'What the caller may do with the readiness of a municipality for a service now, and what not and why',
        description:
          'Rehearses each command on it in the name of the caller and lists those that are possible; the others with why not. Nothing is recorded.',
      },
    },
  },
};

import type { TagWords } from '../http/openapi/words.ts';

export const recipientWords: TagWords = {
  tag: { de: 'Kommunen und Leistungen', en: 'Municipalities and services' },
  about: {
    de: 'Gemeindeschlüssel, EfA-Leistungen und die Voraussetzungen vor Ort.',
    en: 'Municipality keys, EfA services and the prerequisites on site.',
  },
  operations: {
    'POST /api/v1/recipients': {
      de: 'Nimmt eine Kommune oder einen Landkreis mit dem amtlichen Gemeindeschlüssel auf.',
      en: {
        summary: 'Register a municipality or county',
        description: 'Registers a municipality or county under its official key (AGS).',
      },
    },
    'GET /api/v1/recipients': {
      de: 'Kommunen und Landkreise, nach Landkreis, Art, Name und Gültigkeit an einem Tag.',
      en: {
        summary: 'Municipalities and counties',
        description: 'Municipalities and counties, by county, kind, name and validity on a day.',
      },
    },
    'GET /api/v1/recipients/{recipient}': {
      de: 'Name, Art, Einwohner; bei einem beendeten Schlüssel auch der Nachfolger.',
      en: {
        summary: 'One municipality or county; of a key that has ended, with its successor',
        description: 'Name, kind, residents; of a key that has ended also its successor.',
      },
    },
    'POST /api/v1/recipients/{recipient}/corrections': {
      de: 'Berichtigt Name, Art, Landkreis oder Einwohner mit neuer Quelle.',
      en: {
        summary: 'Correct what is recorded of a municipality or county',
        description: 'Corrects name, kind, county or residents with a new source.',
      },
    },
    'POST /api/v1/recipients/{recipient}/end': {
      de: 'Beendet einen Schlüssel nach einer Gebietsänderung; Rechte gehen auf den Nachfolger über.',
      en: {
        summary: 'End a municipality key',
        description: 'Ends a key after a change of territory; rights pass to its successor.',
      },
    },
    'POST /api/v1/recipients/{recipient}/end-corrections': {
      de: 'Berichtigt Tag oder Nachfolger eines beendeten Schlüssels, oder nimmt das Ende zurück.',
      en: {
        summary: 'Correct the end of a municipality key',
        description: 'Corrects the day or the successor of a key that has ended, or takes the end back.',
      },
    },
    'GET /api/v1/recipients/{recipient}/services': {
      de: 'Je Leistung: Einbindung vor Ort, Eintrag im Hessenfinder, Verwaltungsportal, und was noch fehlt.',
      en: {
        summary: 'Which prerequisites a municipality meets for which service',
        description: 'By service: integration, entry in the Hessenfinder, portal, and what is still missing.',
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
    'GET /api/v1/recipient-consumption': {
      de: 'Was für eine Kommune festgelegt und ausgezahlt ist, auch anteilig an Leistungen eines Dienstleisters.',
      en: {
        summary: 'Committed and paid by recipient, programme and year, shares of beneficiaries included',
        description:
          "What is committed and paid for a municipality, its shares in a provider's services included.",
      },
    },
  },
};

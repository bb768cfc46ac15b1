import type { TagWords } from '../http/openapi/words.ts';

export const recipientWords: TagWords = {
  tag: { de: 'Kommunen', en: 'Municipalities' },
  about: {
    de: 'Gemeindeschlüssel, ihre Gültigkeit und Nachfolge, und die Mittel einer Kommune.',
    en: 'Municipality keys, their validity and succession, and the funds of a municipality.',
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
    'POST /api/v1/recipients/{recipient}/changes': {
      de: 'Hält fest, wie eine Kommune ab einem Tag heißt und ist; frühere Tage bleiben, wie sie waren. Wer den Landkreis wechselt, bekommt einen anderen Schlüssel.',
      en: {
        summary: 'What a municipality is called and like from a day on',
        description:
          'Records what a municipality is called and like from a day on; earlier days stay as they were. Whoever changes county gets another key.',
      },
    },
    'POST /api/v1/recipients/{recipient}/associations': {
      de: 'Hält fest, mit welchem Verband eine Kommune ab einem Tag berichtet wird; ohne das gilt ihre Art: Landkreise, kreisfreie Städte, alle übrigen.',
      en: {
        summary: 'With which association a municipality is reported from a day on',
        description:
          'Records with which association a municipality is reported from a day on; without it, its kind decides: counties, independent towns, all others.',
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
    'GET /api/v1/municipal-consumption': {
      de: 'Was jede Kommune bekommen hat, festgelegt und ausgezahlt, wie viele ihrer Anträge offen und wie viele Leistungen dort bereit sind; dazu, wie sich das zur Summe der Haushaltsstellen ergänzt. Ohne »synthetic« echte Zahlen, nie beides in einer.',
      en: {
        summary: 'What each municipality got, and what is open and ready there',
        description:
          'What each municipality got, committed and paid, how many of its claims are open and how many services are ready there; and how that adds up to the sum of the budget lines. Without “synthetic” real figures, never both in one.',
      },
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

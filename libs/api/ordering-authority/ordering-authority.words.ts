import type { TagWords } from '../http/openapi/words.ts';

export const orderingAuthorityWords: TagWords = {
  tag: { de: 'Anordnungsbefugnisse', en: 'Ordering authorities' },
  about: {
    de: 'Wer bis zu welchem Betrag Auszahlungen anordnen darf, und wann.',
    en: 'Who may order payments, up to which amount, and when.',
  },
  operations: {
    'POST /api/v1/ordering-authorities': {
      de: 'Erteilt einer Person die Befugnis, bis zu einem Betrag und für einen Zeitraum anzuordnen.',
      en: {
        summary: 'Grant an ordering authority; never to oneself',
        description: 'Grants a person the authority to order up to an amount and for a period.',
      },
    },
    'GET /api/v1/ordering-authorities': {
      de: 'Befugnisse nach Person und Tag; geprüft wird die bei der Anordnung gültige.',
      en: {
        summary: 'Ordering authorities, ended ones included',
        description: 'Authorities by person and day; the one in force at the time of the order is checked.',
      },
    },
    'POST /api/v1/ordering-authorities/{authorityId}/delegations': {
      de: 'Vertretung: nicht über die eigenen Beträge und Tage hinaus, und an niemanden, von dem die Befugnis kam. Sie gilt, solange jede Befugnis der Kette gilt.',
      en: {
        summary: 'Delegate one’s own ordering authority for some days; never to oneself',
        description:
          'Not beyond one’s own amounts and days, and to nobody the authority came from. It is valid while each authority in the chain is.',
      },
    },
    'POST /api/v1/ordering-authorities/{authorityId}/revocation': {
      de: 'Beendet eine Befugnis; was damit angeordnet wurde, bleibt.',
      en: {
        summary: 'End an ordering authority',
        description: 'Ends an authority; what was ordered with it stays.',
      },
    },
  },
};

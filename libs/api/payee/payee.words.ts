import type { TagWords } from '../http/openapi/words.ts';

export const payeeWords: TagWords = {
  tag: { de: 'Zahlungsempfänger', en: 'Payees' },
  about: {
    de: 'Konten, an die gezahlt wird: eine Person schlägt vor, eine zweite bestätigt.',
    en: 'Accounts that are paid to: one person proposes, a second one confirms.',
  },
  operations: {
    'POST /api/v1/payees/{payeeId}/changes': {
      de: 'Schlägt Konto und Inhaber vor; gezahlt wird erst nach der Bestätigung einer zweiten Person.',
      en: {
        summary: 'Propose a payee or its change; it counts once a second person confirms',
        description: 'Proposes account and holder; nothing is paid before a second person confirms.',
      },
    },
    'POST /api/v1/payees/{payeeId}/changes/confirmation': {
      de: 'Bestätigt als andere Person; von da an wird auf dieses Konto gezahlt.',
      en: {
        summary: 'Confirm the change of a payee as the second person',
        description: 'Confirms as another person; from then on payments go to this account.',
      },
    },
    'POST /api/v1/payees/{payeeId}/changes/rejection': {
      de: 'Lehnt die vorgeschlagene Änderung mit Grund ab; das bestätigte Konto bleibt.',
      en: {
        summary: 'Reject the change of a payee',
        description: 'Rejects the proposed change with a reason; the confirmed account stays.',
      },
    },
    'GET /api/v1/payees': {
      de: 'Zahlungsempfänger mit bestätigtem Konto und dem, was zu bestätigen ist.',
      en: {
        summary: 'Payees',
        description: 'Payees with their confirmed account and what is to be confirmed.',
      },
    },
    'GET /api/v1/payees/{payeeId}': {
      de: 'Bestätigtes Konto, offene Änderung, und wer gehandelt hat.',
      en: {
        summary: 'One payee, and what is to be confirmed',
        description: 'Confirmed account, open change, and who acted.',
      },
    },
    'GET /api/v1/shared-accounts': {
      de: 'Hinweise auf Verwechslung oder Missbrauch: dieselbe IBAN bei mehreren.',
      en: {
        summary: 'Accounts that more than one payee has',
        description: 'Hints of a mix-up or misuse: the same IBAN with several payees.',
      },
    },
  },
};

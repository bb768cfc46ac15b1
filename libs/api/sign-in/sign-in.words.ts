import type { TagWords } from '../http/openapi/words.ts';

export const signInWords: TagWords = {
  tag: { de: 'Anmeldung', en: 'Sign-in' },
  about: { de: 'Ein Token vom eingebauten Aussteller.', en: 'A token of the built-in issuer.' },
  operations: {
    'GET /api/v1/sign-in': {
      de: 'Mit dem Anmelde-Link des eingebauten Ausstellers, oder beim Anmeldedienst der Behörde. Geht ohne Token.',
      en: {
        summary: 'How one signs in here',
        description:
          'By the sign-in link of the built-in issuer, or with the issuer of the authority. Needs no token.',
      },
    },
    'POST /api/v1/sign-in': {
      de: 'Tauscht den Code des Anmelde-Links einmal gegen ein Token; nur beim eingebauten Aussteller.',
      en: {
        summary: 'Sign in with the link that the start of the ledger prints',
        description:
          'Exchanges the code of the sign-in link once for a token; with the built-in issuer only.',
      },
    },
  },
};

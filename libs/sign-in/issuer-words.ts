import type { Words } from '#refusal-words';

/** What a refusal of the issuer means to a person; RFC 6749 has codes for programs only. */
export function refusalWords(code: string, description = ''): Words {
  if (code === 'server_error')
    return {
      de: 'Etwas ist schiefgegangen. Bitte auf der Seite des Förderbuchs noch einmal anmelden.',
      en: 'Something went wrong. Sign in again on the page of Förderbuch.',
    };
  if (code === 'invalid_client')
    return {
      de: 'Diese Anwendung kennt der eingebaute Anmeldedienst nicht: Er meldet nur an der Seite des Förderbuchs an.',
      en: 'The built-in issuer does not know this application: it signs in to the page of Förderbuch alone.',
    };
  if (code === 'invalid_redirect_uri' || description.includes('post_logout_redirect_uri'))
    return {
      de: 'Nach dem Anmelden und Abmelden geht es nur zur Seite des Förderbuchs zurück. Bitte dort anmelden.',
      en: 'After signing in and out the way leads back to the page of Förderbuch alone. Sign in there.',
    };
  if (code === 'invalid_grant')
    return {
      de: 'Diese Anmeldung ist zu Ende oder schon benutzt. Bitte noch einmal anmelden.',
      en: 'This sign-in has ended, or was used already. Sign in again.',
    };
  if (/session|expired|logout details|xsrf/.test(description))
    return {
      de: 'Diese Anmeldung ist abgelaufen oder in einem anderen Fenster schon zu Ende. Bitte auf der Seite des Förderbuchs noch einmal anmelden.',
      en: 'This sign-in has expired, or has ended in another window. Sign in again on the page of Förderbuch.',
    };
  return {
    de: 'Die Anfrage an den Anmeldedienst ist unvollständig oder passt nicht zusammen. Bitte auf der Seite des Förderbuchs noch einmal anmelden.',
    en: 'The request to the issuer is incomplete or does not fit together. Sign in again on the page of Förderbuch.',
  };
}

export const noSamplePersons: Words = {
  de: 'Musterpersonen gibt es hier nicht. Bitte mit dem Link anmelden, den der Start des Förderbuchs ausgibt.',
  en: 'There are no sample persons here. Sign in with the link that the start of the ledger prints.',
};

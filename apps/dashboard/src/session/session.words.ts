export const sessionWords = {
  de: {
    title: 'Anmelden',
    atIssuer: 'Beim Anmeldedienst anmelden',
    issuerExplained: 'Hier meldet der Anmeldedienst der Behörde an:',
    asSample: 'Zum Ausprobieren anmelden',
    sampleExplained:
      'Als erfundene Person, ohne Kennwort: zum Beispiel als Sachbearbeitung oder Bewilligung.',
    byLink: 'Mit dem Anmelde-Link',
    linkExplained:
      'Beim Start gibt das Förderbuch einen Anmelde-Link aus. Er gilt einmal und eine Viertelstunde.',
    byToken: 'Mit einem Token',
    tokenExplained: 'Ein Token macht dieser Befehl im Ordner des Förderbuchs:',
    token: 'Token',
    withToken: 'Mit dem Token anmelden',
    because: {
      left: 'Sie sind abgemeldet.',
      expired: 'Ihre Anmeldung ist abgelaufen.',
      cancelled: 'Die Anmeldung wurde abgebrochen.',
      failed: 'Die Anmeldung ist nicht gelungen. Bitte noch einmal versuchen.',
      unreachable: 'Der Anmeldedienst antwortet nicht. Bitte gleich noch einmal versuchen.',
      insecure:
        'Die Anmeldung braucht eine verschlüsselte Verbindung (https) oder die Adresse localhost. Bitte die Seite darüber öffnen.',
    },
    again: 'Ihre Anmeldung ist abgelaufen',
    againExplained:
      'Melden Sie sich in einem eigenen Fenster wieder an. Diese Seite bleibt, wie sie ist, mit allem, was Sie eingetragen haben.',
    signInAgain: 'Wieder anmelden',
    signOut: 'Abmelden',
    toClose: 'Sie sind wieder angemeldet. Dieses Fenster können Sie schließen.',
    blocked: 'Der Browser hat das Fenster nicht geöffnet. Bitte diesen Link benutzen:',
  },
  en: {
    title: 'Sign in',
    atIssuer: 'Sign in with the identity provider',
    issuerExplained: 'Your authority signs you in through its identity provider:',
    asSample: 'Sign in to try it out',
    sampleExplained: 'As an invented person, without a password: a case worker or an approver, for example.',
    byLink: 'With the sign-in link',
    linkExplained:
      'When the ledger starts, it prints a sign-in link. It is valid once and for a quarter of an hour.',
    byToken: 'With a token',
    tokenExplained: 'This command in the folder of the ledger makes a token:',
    token: 'Token',
    withToken: 'Sign in with the token',
    because: {
      left: 'You are signed out.',
      expired: 'Your session has expired.',
      cancelled: 'The sign-in was cancelled.',
      failed: 'The sign-in did not succeed. Try again.',
      unreachable: 'The issuer does not answer. Try again in a moment.',
      insecure:
        'Signing in needs an encrypted connection (https) or the address localhost. Open the page by one of them.',
    },
    again: 'Your session has expired',
    againExplained:
      'Sign in again in a window of its own. This page stays as it is, with everything that you have typed.',
    signInAgain: 'Sign in again',
    signOut: 'Sign out',
    toClose: 'You are signed in again. You can close this window.',
    blocked: 'The browser did not open the window. Use this link:',
  },
};

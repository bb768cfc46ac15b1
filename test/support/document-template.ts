/** A template of a programme's documents as a request sets it; the names in it are invented. */
export const documentTemplate = {
  from: '2023-01-01',
  authority: {
    name: 'Amt für Muster',
    unit: 'Referat M 1',
    street: 'Musterstraße 1',
    postalCode: '65199',
    city: 'Wiesbaden',
    phone: '0611 000-0',
    email: 'foerderung@amt.example',
  },
  texts: [
    {
      document: 'AWARD_NOTICE',
      opening: 'für {Gegenstand} erhalten Sie {Betrag} aus dem Programm {Programm}.',
      closing: 'Bei Fragen nennen Sie bitte {Vorgangsnummer} vom {Datum}.',
    },
    { document: 'PAYMENT_ORDER', opening: 'Die Kasse zahlt {Betrag} für {Behörde}.' },
  ],
  collateral: 'ANBEST_GK',
  furtherProvisions: 'Auf die Förderung ist hinzuweisen.',
  remedy: {
    kind: 'ACTION',
    body: 'Verwaltungsgericht Musterstadt',
    seat: 'Gerichtsweg 1, 65199 Musterstadt',
  },
  reason: 'Erste Vorlage',
};

import type { ServicePlatform, SetDocumentTemplate, State } from '#domain';

/** The programme of all practice data; no real figure ever belongs to it. */
export const practiceProgramme = {
  programme: 'UEBUNG',
  name: 'Übungsdaten: erfundene Betriebskosten kommunaler EfA-Verfahren',
} as const;

/** How a ministry of Hessen might word its notices; address, unit and signer are invented and look it. */
export const practiceTemplate: SetDocumentTemplate = {
  programme: practiceProgramme.programme,
  from: '2023-01-01',
  authority: {
    name: 'Hessisches Ministerium für Digitalisierung und Innovation',
    unit: 'Referat Muster (Übung)',
    street: 'Musterstraße 1',
    postalCode: '65199',
    city: 'Wiesbaden',
    phone: '0611 000-0000',
    email: 'uebung@ministerium.example',
  },
  texts: [
    {
      document: 'AWARD_NOTICE',
      opening: 'auf Ihren Antrag ergeht für das Vorhaben »{Gegenstand}« der folgende Bescheid über {Betrag}.',
      closing:
        'Der Bescheid wird mit seiner Bekanntgabe wirksam. Bei Rückfragen nennen Sie bitte unser Zeichen {Vorgangsnummer}.',
    },
    {
      document: 'CLAIM_NOTICE',
      opening: 'über Ihren Antrag auf Erstattung haben wir am {Datum} entschieden.',
      closing: 'Bei Rückfragen nennen Sie bitte unser Zeichen {Vorgangsnummer}.',
    },
    {
      document: 'REPAYMENT_NOTICE',
      opening: 'die an Sie ausgezahlten Mittel sind in Höhe von {Betrag} zu erstatten.',
      closing: 'Bei der Zahlung geben Sie bitte die Nummer {Vorgangsnummer} an.',
    },
    { document: 'PAYMENT_ORDER', opening: 'Die Kasse wird angewiesen, {Betrag} auszuzahlen.' },
  ],
  collateral: 'ANBEST_GK',
  furtherProvisions:
    'In Veröffentlichungen ist auf die Förderung durch das Land Hessen hinzuweisen.\nAusgezahlte Mittel sind innerhalb von zwei Monaten zu verwenden.',
  remedy: {
    kind: 'ACTION',
    body: 'Verwaltungsgericht Wiesbaden',
    seat: '65189 Wiesbaden',
    note: 'Behörden und juristische Personen des öffentlichen Rechts reichen sie als elektronisches Dokument ein (§ 55d der Verwaltungsgerichtsordnung).',
  },
  signature: { name: 'M. Muster (erfunden)', function: 'Im Auftrag, Referatsleitung' },
  reason: 'Vorlage für Übungen',
};

export const practiceLine = 'MAIN';
export const practiceYears = [2023, 2024, 2025] as const;
/** A year's appropriation, cents. */
export const practiceAppropriation = 5_000_000_000n;

export interface PracticeService {
  /** In the group 999, which the Leistungskatalog does not use. */
  readonly leikaKey: string;
  readonly name: string;
  readonly stateOfOrigin: State;
  readonly platform: ServicePlatform;
  /** How often it is claimed, beside the others. */
  readonly weight: number;
  /** Running costs per thousand inhabitants and month, cents. */
  readonly monthlyCentsPerThousand: number;
}

const service = (
  number: number,
  name: string,
  stateOfOrigin: State,
  weight: number,
  monthlyCentsPerThousand: number,
): PracticeService => ({
  leikaKey: `99999${number.toString().padStart(3, '0')}000000`,
  name: `${name} (Übung)`,
  stateOfOrigin,
  platform: stateOfOrigin === 'HE' ? 'CIVENTO' : 'OTHER_STATE',
  weight,
  monthlyCentsPerThousand,
});

export const practiceServices: readonly PracticeService[] = [
  service(1, 'Wohngeld', 'SH', 14, 620),
  service(2, 'Elterngeld', 'BE', 9, 540),
  service(3, 'Unterhaltsvorschuss', 'NW', 8, 480),
  service(4, 'Aufenthaltstitel', 'BB', 11, 710),
  service(5, 'Führerschein', 'HE', 10, 350),
  service(6, 'Kfz-Zulassung', 'HE', 12, 410),
  service(7, 'Wohnsitzanmeldung', 'HH', 13, 520),
  service(8, 'Gewerbeanmeldung', 'NW', 9, 300),
  service(9, 'Bauantrag', 'MV', 6, 890),
  service(10, 'Hundesteuer', 'HE', 7, 160),
  service(11, 'Schwerbehindertenausweis', 'HE', 4, 270),
  service(12, 'Eheschließung', 'HB', 3, 230),
];

export interface ShippedProgramme {
  readonly programme: string;
  readonly name: string;
  /** Largest share of a project's cost, where the programme has such a rule. */
  readonly shareMaxPercent?: number;
  /** Its frame is paid from without a budget of the year: nobody published its years. */
  readonly framePayments?: true;
}

/** The programmes that the shipped files speak of. Codes are this project's own. */
export const programmes: readonly ShippedProgramme[] = [
  { programme: 'EFA', name: 'Betriebskosten kommunaler EfA-Verfahren' },
  { programme: 'CIVENTO', name: 'Digitalisierungsplattform civento' },
  { programme: 'STARKE_HEIMAT', name: 'Starke Heimat Hessen: Digitalisierung', shareMaxPercent: 90 },
  {
    programme: 'DIGITALISIERUNGSFABRIK',
    name: 'Kommunale Digitalisierungsfabriken',
    framePayments: true,
  },
  { programme: 'OZG_MODELLKOMMUNE', name: 'OZG-Modellkommunen' },
  { programme: 'DIGITALISIERUNGSBERATUNG', name: 'Digitalisierungsberatung' },
  { programme: 'IKZ', name: 'Interkommunale Zusammenarbeit' },
  { programme: 'KOORDINIERUNGSSTELLE', name: 'Koordinierungsstelle der kommunalen Spitzenverbände' },
  { programme: 'VERWALTUNGSDIGITALISIERUNG', name: 'Verwaltungsdigitalisierung der Kommunen insgesamt' },
  { programme: 'EHRENAMT_DIGITALISIERT', name: 'Ehrenamt digitalisiert!' },
  { programme: 'DISTRAL', name: 'Distr@l – Digitalisierung stärken, Transfer leben' },
];

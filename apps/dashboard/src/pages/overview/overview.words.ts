export const overviewWords = {
  de: {
    title: (year: number | string) => `Übersicht ${year}`,
    allYears: 'aller Jahre',
    asOf: (day: string) => `wirksam bis ${day}`,
    knownAt: (day: string) => `gebucht bis ${day}`,
    now: 'heute',
    totals: {
      appropriated: 'Ansatz mit Nachträgen',
      blocked: 'gesperrt',
      committed: 'festgelegt',
      paid: 'ausgezahlt',
      available: 'verfügbar',
    },
    supplements: '± Nachträge',
    under: {
      appropriated: (lines: string) => (lines === '1' ? '1 Haushaltsstelle' : `${lines} Haushaltsstellen`),
      blocked: (lines: string) =>
        lines === '0'
          ? 'nichts gesperrt'
          : lines === '1'
            ? 'auf 1 Haushaltsstelle'
            : `auf ${lines} Haushaltsstellen`,
      committed: 'offene Festlegungen',
      paid: (percent: string) => `mit Festgelegtem ${percent} genutzt`,
      available: (unbound: string) => `bis 31.12. voraussichtlich ${unbound} nicht ausgezahlt`,
    },
    why: 'Woraus diese Zahl besteht',
    formula: {
      appropriated:
        'Ansatz ± Nachträge je Haushaltsstelle. Überschreitungen, Umbuchungen und Ausgabereste kommen beim Verfügbaren dazu.',
      blocked: 'Was gesperrt und nicht wieder freigegeben ist.',
      committed: 'Was gebunden und noch nicht ausgezahlt ist.',
      paid: 'Was die Bank bestätigt hat, abzüglich dessen, was im selben Jahr zurückkam.',
      available:
        'Ansatz ± Nachträge + Überschreitungen ± Umbuchungen + Ausgabereste − Sperren − offene Festlegungen − Auszahlungen − Übertragenes − Verfallenes.',
    },
    eventsBehind: 'Die Ereignisse dahinter stehen bei der Haushaltsstelle.',
    programmes: 'Programme',
    allProgrammes: 'Alle Programme und Summen',
    programme: 'Programm',
    consumption: 'Verbrauch',
    used: 'genutzt',
    year: 'Jahr',
    upTo: 'bis zu',
    about: 'rund',
    noLines:
      'Für dieses Jahr ist kein Haushaltsansatz bekannt. Ein Ansatz entsteht, wenn die Haushaltsführung ihn beschließt; andere Jahre stehen oben zur Wahl.',
    flow: 'Mittelabfluss',
    flowUnit: 'in Mio. €',
    howForecast: 'Wie die Vorschau rechnet',
    forecastSum: 'Die Vorschau ist die Summe der Vorschauen aller Haushaltsstellen.',
    forecastMissing: 'Für dieses Jahr gibt es keine Vorschau.',
    flowLoading: 'Der Verlauf wird geladen …',
    map: 'Kommunen',
    mapChoice: 'Was die Karte zeigt',
    paidPerHead: 'Ausgezahlt je Einwohner',
    openCases: 'Offene Anträge',
    readiness: 'Bereite Leistungen',
    ranking: 'Die höchsten Werte',
    rankingNone: {
      ausgezahlt: 'In diesem Haushaltsjahr wurde noch nichts ausgezahlt.',
      offen: 'Kein Antrag ist offen.',
      bereit: 'Noch keine Leistung ist bereit.',
    },
    allMunicipalities: (count: string) => `Alle ${count} Kommunen als Liste`,
    mapPaidNote: 'Als Empfängerin und anteilig an Leistungen eines Dienstleisters.',
    changed: (since: string) => `Seit Ihrem letzten Besuch am ${since}`,
    changedFirst: 'Seit Ihrem letzten Besuch',
    changedNone: 'Seitdem hat sich an den Zahlen dieses Jahres nichts geändert.',
    firstVisit:
      'Dies ist der erste Besuch in diesem Browser. Beim nächsten steht hier, was sich seitdem geändert hat.',
    what: 'Haushaltsstelle',
    attention: 'Braucht Aufmerksamkeit',
    attentionNone: 'Nichts ist überfällig, nichts liegt ohne Zuordnung, keine Auswertung steht.',
    warned: (name: string) => `${name}: 90 % sind erreicht`,
    overdueProofs: (count: string) =>
      count === '1' ? '1 Verwendungsnachweis überfällig' : `${count} Verwendungsnachweise überfällig`,
    overdueConditions: (count: string) =>
      count === '1' ? '1 Auflage überfällig' : `${count} Auflagen überfällig`,
    unmatched: (count: string) =>
      count === '1' ? '1 Buchung der Bank ohne Zuordnung' : `${count} Buchungen der Bank ohne Zuordnung`,
    heldNames: (count: string) =>
      count === '1'
        ? '1 Auszahlung wegen des Empfängernamens angehalten'
        : `${count} Auszahlungen wegen des Empfängernamens angehalten`,
    stopped: (name: string) => `Auswertung ${name} steht`,
    since: (day: string) => `seit ${day}`,
    zero: '0',
  },
  en: {
    title: (year: number | string) => `Overview ${year}`,
    allYears: 'of all years',
    asOf: (day: string) => `in effect by ${day}`,
    knownAt: (day: string) => `recorded by ${day}`,
    now: 'today',
    totals: {
      appropriated: 'Budget with supplements',
      blocked: 'blocked',
      committed: 'committed',
      paid: 'paid',
      available: 'available',
    },
    supplements: '± supplements',
    under: {
      appropriated: (lines: string) => (lines === '1' ? '1 budget line' : `${lines} budget lines`),
      blocked: (lines: string) => (lines === '1' ? 'on 1 budget line' : `on ${lines} budget lines`),
      committed: 'open commitments',
      paid: (percent: string) => `${percent} used with what is committed`,
      available: (unbound: string) => `${unbound} probably not paid by 31 Dec`,
    },
    why: 'What this figure is made of',
    formula: {
      appropriated:
        'Appropriation ± supplements by budget line. Overruns, transfers and what is carried over count in what is available.',
      blocked: 'What is blocked and not released again.',
      committed: 'What is bound and not paid yet.',
      paid: 'What the bank has confirmed, less what came back in the same year.',
      available:
        'Appropriation ± supplements + overruns ± transfers + carried over to it − blocks − open commitments − payments − carried on − lapsed.',
    },
    eventsBehind: 'The events behind it stand with the budget line.',
    programmes: 'Programmes',
    allProgrammes: 'All programmes and sums',
    programme: 'Programme',
    consumption: 'Consumption',
    used: 'used',
    year: 'Year',
    upTo: 'up to',
    about: 'about',
    noLines:
      'No budget is known for this year. There is one once the budget controllers enact it; other years can be chosen above.',
    flow: 'Payments over the year',
    flowUnit: 'in € million',
    howForecast: 'How the forecast is reckoned',
    forecastSum: 'The forecast is the sum of the forecasts of all budget lines.',
    forecastMissing: 'There is no forecast for this year.',
    flowLoading: 'Loading the course of the year …',
    map: 'Municipalities',
    mapChoice: 'What the map shows',
    paidPerHead: 'Paid per inhabitant',
    openCases: 'Open claims',
    readiness: 'Ready services',
    ranking: 'The highest values',
    rankingNone: {
      ausgezahlt: 'Nothing has been paid in this fiscal year yet.',
      offen: 'No claim is open.',
      bereit: 'No service is ready yet.',
    },
    allMunicipalities: (count: string) => `All ${count} municipalities as a list`,
    mapPaidNote: 'As recipient, and its share of what a provider was paid.',
    changed: (since: string) => `Since your last visit on ${since}`,
    changedFirst: 'Since your last visit',
    changedNone: 'Nothing in the figures of this year has changed since.',
    firstVisit:
      'This is the first visit in this browser. At the next one, what has changed since will stand here.',
    what: 'Budget line',
    attention: 'Needs attention',
    attentionNone: 'Nothing is overdue, nothing is unmatched, no read model has stopped.',
    warned: (name: string) => `${name}: 90 % reached`,
    overdueProofs: (count: string) =>
      count === '1' ? '1 proof of use overdue' : `${count} proofs of use overdue`,
    overdueConditions: (count: string) =>
      count === '1' ? '1 condition overdue' : `${count} conditions overdue`,
    unmatched: (count: string) =>
      count === '1' ? '1 booking of the bank unmatched' : `${count} bookings of the bank unmatched`,
    heldNames: (count: string) =>
      count === '1'
        ? '1 payment held back by the payee’s name'
        : `${count} payments held back by the payee’s name`,
    stopped: (name: string) => `Read model ${name} has stopped`,
    since: (day: string) => `since ${day}`,
    zero: '0',
  },
};

export const overviewWords = {
  de: {
    title: (year: number | string) => `Übersicht ${year}`,
    allYears: 'aller Jahre',
    asOf: (day: string) => `wirksam bis ${day}`,
    knownAt: (day: string) => `gebucht bis ${day}`,
    now: 'heute',
    totalsOf: 'Summen des Jahres',
    totals: {
      appropriated: 'Ansatz mit Nachträgen',
      blocked: 'gesperrt',
      committed: 'festgelegt',
      paid: 'ausgezahlt',
      available: 'verfügbar',
    },
    enacted: 'Haushaltsansatz',
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
    glance: 'Auf einen Blick',
    lapse: {
      at: (day: string) => `Verfällt am ${day}`,
      atClosing: (year: number) => `Verfällt mit dem Jahresabschluss ${year}`,
      lapsed: (year: number) => `Verfallen ${year}`,
      anyYear: 'Verfällt mit den Jahresabschlüssen',
      daysLeft: (days: number) =>
        days === 0
          ? 'heute, soweit nicht gebunden oder übertragen'
          : days === 1
            ? 'morgen, soweit nicht gebunden oder übertragen'
            : `in ${days} Tagen, soweit nicht gebunden oder übertragen`,
      committed: (amount: string) => `dazu ${amount} festgelegt`,
      already: (amount: string) => `schon verfallen ${amount}`,
      carriedOn: (amount: string) => `übertragen ${amount}`,
      part: 'verfällt',
      why: 'Was verfällt, je Haushaltsstelle',
      formula:
        'Verfügbares und Gesperrtes verfällt mit dem Abschluss des Jahres, soweit es nicht übertragen wird (LHO §§ 19, 45). Festgelegtes ist vorher zu zahlen, zu übertragen oder aufzulösen.',
      alreadyColumn: 'verfallen',
      carried: 'übertragen',
    },
    sinceYesterday: 'Seit gestern',
    sinceDayBefore: 'Gegenüber dem Vortag',
    sameAsYesterday: 'Keine Zahl hat sich geändert.',
    changedLines: (count: number) =>
      count === 1 ? 'Auf 1 Haushaltsstelle' : `Auf ${count} Haushaltsstellen`,
    waiting: 'Wartet auf Bearbeitung, alle Jahre',
    waitingNone: 'Nichts wartet.',
    waitingCount: (count: string) => (count === '1' ? '1 Vorgang' : `${count} Vorgänge`),
    waitingSince: (day: string) => `ältester seit ${day}`,
    waitingDue: (day: string) => `erste Fälligkeit ${day}`,
    beside: (amount: string) => `${amount} Reste u.\u00a0a.`,
    lapsedOf: (amount: string) => `${amount} verfallen`,
    carriedOnOf: (amount: string) => `${amount} übertragen`,
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
    consumption: 'Verbrauch',
    used: 'genutzt',
    year: 'Jahr',
    upTo: 'bis zu',
    about: 'rund',
    noLines:
      'Für dieses Jahr ist kein Haushaltsansatz bekannt. Ein Ansatz entsteht, wenn die Haushaltsführung ihn beschließt; andere Jahre stehen oben zur Wahl.',
    noLinesThen:
      'An diesem Stichtag und mit diesem Kenntnisstand gab es für dieses Jahr noch keinen Haushaltsansatz. Ein späterer Tag zeigt mehr.',
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
    changedSince: (day: string) => `Seit dem Tagesende des ${day}`,
    changedAgainst: (day: string) => `Gegenüber dem ${day}`,
    changedNone: 'Seither hat sich keine dieser Zahlen geändert.',
    sinceWhen: 'Seit wann',
    sinces: {
      besuch: 'letzter Besuch',
      gestern: 'gestern',
      woche: 'vor einer Woche',
      monat: 'Monatsbeginn',
    },
    sincesPast: {
      besuch: 'letzter Besuch',
      gestern: 'Vortag',
      woche: 'eine Woche davor',
      monat: 'Monatsbeginn',
    },
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
    totalsOf: 'Totals of the year',
    totals: {
      appropriated: 'Budget with supplements',
      blocked: 'blocked',
      committed: 'committed',
      paid: 'paid',
      available: 'available',
    },
    enacted: 'Appropriation',
    supplements: '± supplements',
    under: {
      appropriated: (lines: string) => (lines === '1' ? '1 budget line' : `${lines} budget lines`),
      blocked: (lines: string) =>
        lines === '0' ? 'nothing blocked' : lines === '1' ? 'on 1 budget line' : `on ${lines} budget lines`,
      committed: 'open commitments',
      paid: (percent: string) => `${percent} used with what is committed`,
      available: (unbound: string) => `${unbound} probably not paid by 31 Dec`,
    },
    glance: 'At a glance',
    lapse: {
      at: (day: string) => `Lapses on ${day}`,
      atClosing: (year: number) => `Lapses when ${year} is closed`,
      lapsed: (year: number) => `Lapsed in ${year}`,
      anyYear: 'Lapses when the years are closed',
      daysLeft: (days: number) =>
        days === 0
          ? 'today, unless committed or carried over'
          : days === 1
            ? 'tomorrow, unless committed or carried over'
            : `in ${days} days, unless committed or carried over`,
      committed: (amount: string) => `beside ${amount} committed`,
      already: (amount: string) => `lapsed already ${amount}`,
      carriedOn: (amount: string) => `carried over ${amount}`,
      part: 'lapses',
      why: 'What lapses, by budget line',
      formula:
        'What is available or blocked lapses when the year is closed, unless it is carried over (LHO §§ 19, 45). What is committed has to be paid, carried over or released before.',
      alreadyColumn: 'lapsed',
      carried: 'carried over',
    },
    sinceYesterday: 'Since yesterday',
    sinceDayBefore: 'Against the day before',
    sameAsYesterday: 'No figure has changed.',
    changedLines: (count: number) => (count === 1 ? 'On 1 budget line' : `On ${count} budget lines`),
    waiting: 'Waits for somebody, all years',
    waitingNone: 'Nothing waits.',
    waitingCount: (count: string) => (count === '1' ? '1 case' : `${count} cases`),
    waitingSince: (day: string) => `the oldest since ${day}`,
    waitingDue: (day: string) => `first due on ${day}`,
    beside: (amount: string) => `${amount} carried over etc.`,
    lapsedOf: (amount: string) => `${amount} lapsed`,
    carriedOnOf: (amount: string) => `${amount} carried over`,
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
    consumption: 'Consumption',
    used: 'used',
    year: 'Year',
    upTo: 'up to',
    about: 'about',
    noLines:
      'No budget is known for this year. There is one once the budget controllers enact it; other years can be chosen above.',
    noLinesThen:
      'On this day, and as it was known then, there was no budget for this year yet. A later day shows more.',
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
    changedSince: (day: string) => `Since the end of ${day}`,
    changedAgainst: (day: string) => `Against ${day}`,
    changedNone: 'None of these figures has changed since.',
    sinceWhen: 'Since when',
    sinces: {
      besuch: 'last visit',
      gestern: 'yesterday',
      woche: 'a week ago',
      monat: 'start of the month',
    },
    sincesPast: {
      besuch: 'last visit',
      gestern: 'day before',
      woche: 'a week before',
      monat: 'start of the month',
    },
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

import type { TagWords } from '../http/openapi/words.ts';

export const programmeWords: TagWords = {
  tag: { de: 'Programme', en: 'Programmes' },
  about: {
    de: 'Förderprogramme, ihre Regeln und angekündigte Summen.',
    en: 'Funding programmes, their rules and announced totals.',
  },
  operations: {
    'POST /api/v1/programmes': {
      de: 'Legt ein Programm mit seinem Kürzel an; danach können Haushaltsstellen, Anträge und Zuwendungen dazu entstehen. Das Kürzel bleibt für immer.',
      en: {
        summary: 'Register a funding programme',
        description:
          'Registers a programme under its code; budget lines, claims and grants of it may follow. The code stays for ever.',
      },
    },
    'GET /api/v1/programmes': {
      de: 'Alle Programme mit ihren Einstellungen, seitenweise.',
      en: { summary: 'Funding programmes', description: 'All programmes with their settings, page by page.' },
    },
    'GET /api/v1/programmes/{programme}': {
      de: 'Name und Regeln eines Programms: Förderquote, zweite Person, Zahlung aus Rahmen.',
      en: {
        summary: 'One funding programme with its settings',
        description: 'Name and rules of a programme: share, second person, payment from frames.',
      },
    },
    'POST /api/v1/programmes/{programme}/corrections': {
      de: 'Berichtigt den Namen; was vorher galt, bleibt in den Ereignissen sichtbar.',
      en: {
        summary: 'Correct the name of a funding programme',
        description: 'Corrects the name; what stood before remains visible in the events.',
      },
    },
    'POST /api/v1/programmes/{programme}/frame-payment-rules': {
      de: 'Legt fest, ob aus einem angekündigten Rahmen gezahlt werden darf, den kein Haushaltsjahr trägt.',
      en: {
        summary: 'Rule whether a frame may be paid from without a fiscal year',
        description: 'Says whether payments may be made from an announced frame that no fiscal year carries.',
      },
    },
    'POST /api/v1/programmes/{programme}/year-closing-rules': {
      de: 'Setzt den Tag des Folgejahres, an dem die Haushaltsstellen des Programms von selbst abgeschlossen werden; ohne Tag schließen wieder Menschen ab. Was noch offen ist, hält den Abschluss auf.',
      en: {
        summary: 'Set the day on which years of a programme are closed by themselves (LHO § 76)',
        description:
          'Sets the day of the following year on which the lines of the programme are closed by themselves; without a day people close them again. What is still open keeps a line from being closed.',
      },
    },
    'POST /api/v1/programmes/{programme}/document-templates': {
      de: 'Setzt, was Bescheide und Anordnungen des Programms neben ihren Zahlen sagen: Behörde, Texte, Nebenbestimmungen, Rechtsbehelf und Unterschrift, ab einem Tag. Was früher entschieden wurde, behält seine Vorlage. Platzhalter sind {Vorgangsnummer}, {Empfänger}, {Gegenstand}, {Betrag}, {Datum}, {Programm} und {Behörde}. Die Texte sind deutsch, denn die Amtssprache ist deutsch (HVwVfG § 23).',
      en: {
        summary: 'Set the template of the notices and orders of a programme',
        description:
          'Says what notices and orders of the programme say beside their figures: authority, texts, collateral provisions, remedy and signature, from a day on. What was decided before keeps its template. Placeholders are {Vorgangsnummer}, {Empfänger}, {Gegenstand}, {Betrag}, {Datum}, {Programm} and {Behörde}. The texts are German, as notices are by law (HVwVfG § 23).',
      },
    },
    'GET /api/v1/programmes/{programme}/document-templates': {
      de: 'Alle Vorlagen, die je gesetzt wurden, und welche am Stichtag gilt. Ohne Vorlage ist, was gedruckt wird, ein Entwurf.',
      en: {
        summary: 'The templates of the documents of a programme, the one that holds and all before',
        description:
          'All templates that were ever set, and which one holds on the day asked for. Without a template, what is printed is a draft.',
      },
    },
    'POST /api/v1/programmes/{programme}/second-person-rules': {
      de: 'Verlangt für Haushaltsakte eine zweite Person. Eingeführt wird die Regel sofort, aufgehoben nur mit einer zweiten Person.',
      en: {
        summary: 'Rule whether a second person confirms budget acts',
        description:
          'Demands a second person for budget acts. The rule is set at once and lifted only by a second person.',
      },
    },
    'POST /api/v1/programmes/{programme}/funding-rules': {
      de: 'Höchste Förderquote einer Anteilfinanzierung in Prozent; ein Antrag darüber wird abgewiesen.',
      en: {
        summary: 'Set the funding share of a programme',
        description: 'Highest share of a part financing in percent; an application above it is refused.',
      },
    },
    'POST /api/v1/programmes/{programme}/announced-totals': {
      de: 'Hält eine angekündigte Summe mit ihrer Quelle fest. Sie ist nie Teil eines Haushaltsjahrs; ein Rahmen kann Vereinbarungen tragen.',
      en: {
        summary: 'Record an announced total',
        description:
          'Records an announced total with its source. It is never part of a fiscal year; a frame may carry agreements.',
      },
    },
    'POST /api/v1/programmes/{programme}/announced-totals/{totalId}/corrections': {
      de: 'Berichtigt eine angekündigte Summe; unter das, was Vereinbarungen binden, kann ein Rahmen nicht sinken.',
      en: {
        summary: 'Correct an announced total',
        description: 'Corrects an announced total; a frame cannot fall below what agreements bind.',
      },
    },
    'GET /api/v1/announced-totals': {
      de: 'Angekündigte Summen mit Quelle und, bei Rahmen, was davon gebunden und ausgezahlt ist.',
      en: {
        summary: 'Announced totals without years: frames and totals for comparison',
        description: 'Announced totals with their source and, of frames, what is bound and paid.',
      },
    },
  },
};

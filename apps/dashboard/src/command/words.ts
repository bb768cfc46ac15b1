import type { Fault } from './form-values.ts';
import type { FigureName } from './rehearsal.ts';

interface CommandWords {
  readonly send: string;
  readonly look: string;
  readonly sending: string;
  readonly cancel: string;
  readonly back: string;
  readonly again: string;
  readonly another: string;
  readonly discard: string;
  readonly restored: string;
  readonly example: (example: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly faultsAbove: (count: number) => string;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly used: string;
  readonly then: string;
  readonly readingIn: string;
  readonly row: (line: string) => string;
  readonly thenHint: string;
  readonly incomplete: string;
  readonly asking: string;
  readonly noFigures: string;
  readonly noWarning: string;
  readonly notPossible: string;
  readonly notRehearsed: string;
  readonly newLine: string;
  readonly on: (day: string) => string;
  readonly confirm: string;
  readonly confirmHint: string;
  readonly done: string;
  readonly unchanged: string;
  readonly position: (position: string) => string;
  readonly show: string;
  readonly faster: string;
  readonly exhausted: string;
  readonly nothingRecorded: string;
  readonly unknown: string;
  readonly unknownHint: string;
  readonly signedOut: string;
  readonly requestNumber: (number: string) => string;
  readonly noAnswer: string;
  readonly noAnswerHint: string;
  readonly file: string;
  readonly noFile: string;
  readonly empty: string;
  readonly loading: string;
}

export const commandWords: Readonly<Record<'de' | 'en', CommandWords>> = {
  de: {
    send: 'Buchen',
    look: 'Vorschau zeigen',
    sending: 'Wird gebucht …',
    cancel: 'Schließen',
    back: 'Zurück',
    again: 'Noch einmal senden',
    another: 'Noch eine Buchung',
    discard: 'Verwerfen',
    restored: 'Was Sie hier zuletzt eingegeben hatten, ist noch da.',
    example: (example) => `Zum Beispiel ${example}`,
    yes: 'ja',
    no: 'nein',
    faults: {
      missing: 'Bitte ausfüllen.',
      'not-an-amount': 'Das ist kein Betrag. Bitte so schreiben: 1.234,56',
      'not-a-day': 'Diesen Tag gibt es nicht. Bitte so schreiben: 31.12.2023, 311223 oder 31.12.',
      'not-stated-on': 'Bitte so schreiben: 31.01.2023, 01.2023 oder 2023.',
      'not-a-day-of-year': 'Bitte so schreiben: 31.03. – ein Tag, den jedes Jahr hat.',
      'not-a-percent': 'Bitte einen Prozentsatz eingeben, etwa 1,27.',
      'not-a-number': 'Bitte eine ganze Zahl eingeben.',
      'rows-missing': 'Mindestens eine Zeile ist nötig.',
    },
    faultsAbove: (count) =>
      count === 1
        ? 'Eine Angabe fehlt noch oder ist nicht lesbar.'
        : `${count} Angaben fehlen noch oder sind nicht lesbar.`,
    figures: {
      appropriation: 'Ansatz',
      supplements: 'Nachträge',
      authorised: 'auszugeben erlaubt',
      blocked: 'gesperrt',
      committed: 'festgelegt',
      paid: 'ausgezahlt',
      available: 'verfügbar',
    },
    used: 'genutzt',
    then: 'Was dann gilt',
    readingIn: 'Was das Einlesen täte',
    row: (line: string): string => `Zeile ${line}`,
    thenHint: 'Geprobt auf dem heutigen Stand; gebucht ist noch nichts.',
    incomplete: 'Sobald alles Nötige eingegeben ist, steht hier, was die Buchung bewirkt.',
    asking: 'Wird geprobt …',
    noFigures: 'Kein Betrag einer Haushaltsstelle ändert sich.',
    noWarning: 'Keine Warnung.',
    notPossible: 'So nicht möglich',
    notRehearsed: 'Das konnte gerade nicht geprobt werden.',
    newLine: 'neu',
    on: (day) => `wirksam am ${day}`,
    confirm: 'Ja, jetzt buchen',
    confirmHint: 'Diese Buchung bewegt Geld. Soll sie jetzt gebucht werden?',
    done: 'Gebucht',
    unchanged: 'Nichts zu buchen: Alles, was in der Datei steht, ist schon gebucht',
    position: (position) => `Position ${position} im Journal`,
    show: 'Ansehen',
    faster: 'Jemand war schneller: Seit der Probe hat sich etwas geändert.',
    exhausted: 'Die Mittel sind inzwischen anders gebunden.',
    nothingRecorded: 'Nicht gebucht',
    unknown: 'Noch nicht bekannt, ob gebucht ist',
    unknownHint: 'Bitte unverändert noch einmal senden: Gebucht wird es höchstens einmal.',
    signedOut:
      'Die Anmeldung ist abgelaufen. Was Sie eingegeben haben, bleibt hier stehen; bitte neu anmelden.',
    requestNumber: (number) => `Nummer der Anfrage: ${number}`,
    noAnswer: 'Keine Antwort',
    noAnswerHint: 'Das Förderbuch antwortet gerade nicht.',
    file: 'Datei',
    noFile: 'Bitte eine Datei wählen.',
    empty: 'Hier ist nichts einzugeben.',
    loading: 'Formular wird geladen …',
  },
  en: {
    send: 'Record',
    look: 'Show the preview',
    sending: 'Recording …',
    cancel: 'Close',
    back: 'Back',
    again: 'Send again',
    another: 'Record another one',
    discard: 'Discard',
    restored: 'What you typed here last is still there.',
    example: (example) => `Such as ${example}`,
    yes: 'yes',
    no: 'no',
    faults: {
      missing: 'Please fill this in.',
      'not-an-amount': 'This is not an amount. Please write it like this: 1.234,56',
      'not-a-day': 'There is no such day. Please write it like this: 31.12.2023, 311223 or 31.12.',
      'not-stated-on': 'Please write it like this: 31.01.2023, 01.2023 or 2023.',
      'not-a-day-of-year': 'Please write it like this: 31.03. – a day that every year has.',
      'not-a-percent': 'Please enter a percentage, such as 1,27.',
      'not-a-number': 'Please enter a whole number.',
      'rows-missing': 'At least one row is needed.',
    },
    faultsAbove: (count) =>
      count === 1
        ? 'One entry is missing or cannot be read.'
        : `${count} entries are missing or cannot be read.`,
    figures: {
      appropriation: 'appropriation',
      supplements: 'supplements',
      authorised: 'authorised',
      blocked: 'blocked',
      committed: 'committed',
      paid: 'paid',
      available: 'available',
    },
    used: 'used',
    then: 'What will then apply',
    readingIn: 'What reading it in would do',
    row: (line: string): string => `Row ${line}`,
    thenHint: 'Rehearsed on what is known now; nothing has been recorded yet.',
    incomplete: 'As soon as everything required is filled in, this shows what it will do.',
    asking: 'Rehearsing …',
    noFigures: 'No budget line figure changes.',
    noWarning: 'No warning.',
    notPossible: 'Not possible like this',
    notRehearsed: 'This could not be rehearsed just now.',
    newLine: 'new',
    on: (day) => `in effect on ${day}`,
    confirm: 'Yes, record it now',
    confirmHint: 'This moves money. Record it now?',
    done: 'Recorded',
    unchanged: 'Nothing to record: all that stands in the file is recorded already',
    position: (position) => `Position ${position} in the log`,
    show: 'Show',
    faster: 'Somebody was faster: something has changed since the rehearsal.',
    exhausted: 'The funds have been committed elsewhere in the meantime.',
    nothingRecorded: 'Not recorded',
    unknown: 'Not yet known whether it was recorded',
    unknownHint: 'Please send it again unchanged: it will be recorded at most once.',
    signedOut: 'Your session has ended. What you typed stays here; please sign in again.',
    requestNumber: (number) => `Request number: ${number}`,
    noAnswer: 'No answer',
    noAnswerHint: 'Förderbuch is not answering at the moment.',
    file: 'File',
    noFile: 'Please choose a file.',
    empty: 'There is nothing to fill in here.',
    loading: 'Loading the form …',
  },
};

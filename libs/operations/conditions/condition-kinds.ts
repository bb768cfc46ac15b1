/** What a condition keeps a service from: any work, recording, or nothing yet. */
export type Severity = 'not-ready' | 'read-only' | 'noted';

export interface Sentence {
  readonly de: string;
  readonly en: string;
}

export type ServiceName = 'ledger' | 'command-api' | 'query-api' | 'projector';

/** A sentence that needs none. */
type NoFigures = Readonly<Record<string, unknown>>;

interface ConditionKind<Figures> {
  readonly severity: Severity;
  /** Where it can hold. */
  readonly of: readonly ServiceName[];
  readonly sentence: (figures: Figures) => Sentence;
}

const kind = <Figures = NoFigures>(
  severity: Severity,
  of: readonly ServiceName[],
  sentence: (figures: Figures) => Sentence,
): ConditionKind<Figures> => ({ severity, of, sentence });

const embedded = ['ledger'] as const;
const rebuilding = ['ledger', 'projector'] as const;
const separate = ['command-api', 'query-api', 'projector'] as const;
const reading = ['ledger', 'query-api', 'projector'] as const;

/** Every condition that a service can be in, from which its readiness, its metric and its lines in the log come. */
export const conditionKinds = {
  'storage-full': kind('read-only', embedded, () => ({
    de: 'Der Datenträger ist voll: Gebucht wird nichts, bis Platz ist; Auskünfte gehen weiter.',
    en: 'The disk is full: nothing is recorded until there is room; queries go on.',
  })),
  'storage-failed': kind('read-only', embedded, () => ({
    de: 'Der Datenträger liest oder schreibt nicht, oder der Ordner ist schreibgeschützt: Gebucht wird nichts, bis es wieder geht.',
    en: 'The disk does not read or write, or the folder is read-only: nothing is recorded until it does again.',
  })),
  'storage-locked': kind('read-only', embedded, () => ({
    de: 'Ein anderes Programm hält die Datei der Ereignisse gesperrt: Gebucht wird nichts, bis es sie freigibt; Auskünfte gehen weiter.',
    en: 'Another program holds the lock of the file of the events: nothing is recorded until it lets go; queries go on.',
  })),
  'event-unreadable': kind('noted', embedded, ({ position, type }: { position: bigint; type: string }) => ({
    de: `Das Ereignis an Position ${position} (${type}) ist nicht mehr, was gebucht wurde: Es wird nicht verwendet, und was es braucht, hält an.`,
    en: `The event at position ${position} (${type}) is not what was recorded: it is not used, and what needs it has stopped.`,
  })),
  'store-damaged': kind('noted', embedded, ({ reason }: { reason: string }) => ({
    de: `Die Datei der Ereignisse ist beschädigt, wo sie gelesen wurde (${reason}): Was die Stelle braucht, hält an.`,
    en: `The file of the events is damaged where it was read (${reason}): what needs that place has stopped.`,
  })),
  'events-changed': kind(
    'noted',
    ['ledger', 'query-api', 'projector'],
    ({ places, count }: { places: string; count: number }) => ({
      de: `Beim Lesen gefunden: ${count === 1 ? 'Ein Ereignis ist' : `${count} Ereignisse sind`} nicht mehr, was gebucht wurde (${places}). Was sie braucht, hält an, alles andere geht weiter; bitte aus der Sicherung zurückholen.`,
      en: `Found by reading the log: ${count === 1 ? 'one event is' : `${count} events are`} not what was recorded (${places}). What needs them stops, all else goes on; restore them from the backup.`,
    }),
  ),
  'clock-behind': kind(
    'noted',
    ['ledger', 'command-api'],
    ({ clock, last, of }: { clock: string; last: string; of: 'event' | 'clock' }) => ({
      de:
        of === 'event'
          ? `Die Uhr geht nach: Sie zeigt ${clock}, die letzte Buchung ist von ${last}. Bis sie dort ankommt, bekommen neue Buchungen diese Zeit.`
          : `Die Uhr ist zurückgesprungen: Sie zeigt ${clock}, vorher zeigte sie schon ${last}.`,
      en:
        of === 'event'
          ? `The clock lies behind: it shows ${clock}, the last event is of ${last}. Until it gets there, what is recorded bears that time.`
          : `The clock went backwards: it shows ${clock}, and had shown ${last} before.`,
    }),
  ),
  'year-closing-waits': kind('noted', ['ledger', 'command-api'], ({ waiting }: { waiting: string }) => ({
    de: `Haushaltsjahre, die an ihrem Tag von selbst abgeschlossen würden, sind noch offen; es warten ${waiting}.`,
    en: `Years that would be closed by themselves are still open; what waits: ${waiting}.`,
  })),
  'bank-files-unavailable': kind('noted', ['ledger', 'command-api'], ({ reason }: { reason: string }) => ({
    de: `Der Ordner für Dateien der Bank ist fort oder nicht zu lesen und zu schreiben (${reason}): Kontoauszüge und Statusberichte werden nicht eingelesen, alles andere geht weiter.`,
    en: `The folder for files of the bank is gone, or cannot be read and written (${reason}): statements and status reports are not read in, all else goes on.`,
  })),
  'store-unavailable': kind('not-ready', separate, ({ reason }: { reason: string }) => ({
    de: `Der Ereignisspeicher antwortet nicht (${reason}).`,
    en: `The event store does not answer (${reason}).`,
  })),
  'store-refuses': kind('not-ready', separate, ({ reason }: { reason: string }) => ({
    de: `Der Ereignisspeicher lässt dieses Benutzerkonto nicht zu (${reason}).`,
    en: `The event store refuses this user (${reason}).`,
  })),
  'issuer-unavailable': kind(
    'not-ready',
    ['ledger', 'command-api', 'query-api'],
    ({ reason }: { reason: string }) => ({
      de: `Die Schlüssel des Anmeldedienstes sind nicht zu bekommen (${reason}): Niemand kann sich anmelden.`,
      en: `The keys of the issuer cannot be had (${reason}): nobody can sign in.`,
    }),
  ),
  'read-models-unavailable': kind('not-ready', ['query-api', 'projector'], ({ why }: { why: Sentence }) => ({
    de: `Die Datenbank der Auswertungen antwortet nicht (${why.de}).`,
    en: `The database of the read models does not answer (${why.en}).`,
  })),
  'read-models-full': kind('noted', reading, () => ({
    de: 'Der Datenträger der Auswertungen ist voll: Sie bleiben zurück, bis Platz ist.',
    en: 'The disk of the read models is full: they fall behind until there is room.',
  })),
  'read-models-read-only': kind('noted', reading, () => ({
    de: 'Die Datenbank der Auswertungen nimmt nichts an, sie ist schreibgeschützt: Die Auswertungen bleiben zurück.',
    en: 'The database of the read models takes nothing, it is read-only: the read models fall behind.',
  })),
  'read-models-failed': kind('noted', reading, ({ reason }: { reason: string }) => ({
    de: `Die Auswertungen sind nicht zu lesen oder zu schreiben (${reason}). Die Bücher selbst sind unberührt; die Auswertungen lassen sich neu aufbauen.`,
    en: `The read models cannot be read or written (${reason}). The ledger itself is untouched; the read models can be built anew.`,
  })),
  'projections-interrupted': kind('noted', embedded, () => ({
    de: 'Die Auswertungen werden nicht fortgeschrieben: Ihr Thread ist zu Ende und wird neu gestartet.',
    en: 'The read models are not kept up to date: their thread has ended and is started again.',
  })),
  'projections-rebuilding': kind('noted', rebuilding, ({ done, total }: { done: bigint; total: bigint }) => ({
    de: `Auswertungen werden neu aufgebaut, neben denen, die gezeigt werden (Position ${done} von ${total}): Auskünfte gehen weiter.`,
    en: `Read models are being built anew beside those that are shown (position ${done} of ${total}): queries go on.`,
  })),
  'projection-stopped': kind('noted', reading, ({ stopped }: { stopped: string }) => ({
    de: `Auswertungen halten an einem Ereignis, das sie nicht verarbeiten können: ${stopped}. Sie werden nicht gezeigt, alles andere geht weiter.`,
    en: `Read models have stopped at an event that they cannot take in: ${stopped}. They are not shown, all else goes on.`,
  })),
  'projection-lags': kind('noted', reading, ({ lagging }: { lagging: string }) => ({
    de: `Auswertungen kommen nicht nach: ${lagging}.`,
    en: `Read models fall behind: ${lagging}.`,
  })),
  'other-history': kind('noted', reading, ({ differing }: { differing: string }) => ({
    de: `Auswertungen enthalten Buchungen, die der Ereignisspeicher nicht hat: ${differing}. Sie werden nicht gezeigt, bis das geklärt ist.`,
    en: `Read models contain what the event store does not hold: ${differing}. They are not shown until this is settled.`,
  })),
  'decisions-unfinished': kind('noted', ['projector'], ({ count }: { count: number }) => ({
    de: `${count === 1 ? 'Eine Entscheidung ist' : `${count} Entscheidungen sind`} nur zur Hälfte geschrieben und ließ sich noch nicht beenden; es wird weiter versucht.`,
    en: `${count === 1 ? 'One decision stands' : `${count} decisions stand`} half written and could not be ended yet; it is tried again.`,
  })),
} as const;

export type ConditionName = keyof typeof conditionKinds;

/** What the sentence of a condition is made of. */
export type FiguresOf<Name extends ConditionName> = Parameters<(typeof conditionKinds)[Name]['sentence']>[0];

export const conditionNames = Object.keys(conditionKinds) as readonly ConditionName[];

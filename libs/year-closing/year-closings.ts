import { hash } from 'node:crypto';
import { commandIdOf, type CommandEngine } from '#command-handling';
import { dayAt, deserialize } from '#domain';
import { START, type EventReader, type Position } from '#event-store';
import { useCases } from '#use-cases';
import { ClosingCalendar, isTakenIn, type DueClosing, type WaitingClosing } from './closing-calendar.ts';

export interface YearClosingsOptions {
  readonly store: Pick<EventReader, 'readAll'>;
  readonly engine: Pick<CommandEngine, 'execute'>;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** What keeps lines open whose day has come, after each look; none where nothing does. */
  readonly onLooked: (waiting: readonly WaitingClosing[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Who closes a year that closes by itself. */
const actor = { subject: 'year-closing', role: 'system' } as const;
const reason = 'Abschluss am Tag, den das Programm dafür gesetzt hat';

const lookEveryMs = 60_000;
/** Between two of them others have their turn. */
const pageCount = 500;

/**
 * Closes the years of lines whose programme has set a day for it, once that day has begun in Europe/Berlin (LHO § 76), by the command that
 * people close them by: so the same rules hold, and of several processes one closes and the others are told that it is closed. What
 * still waits keeps a line open, and is told at each look.
 */
export class YearClosings {
  readonly #options: YearClosingsOptions;
  readonly #calendar = new ClosingCalendar();
  #position: Position = START;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(options: YearClosingsOptions) {
    this.#options = options;
  }

  start(): void {
    this.#timer ??= setInterval(() => void this.look().catch(this.#options.onError), lookEveryMs).unref();
  }

  /** Ends with the look that has begun. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.#looking.catch(() => undefined);
  }

  /** Reads on in the log, and closes what is due. @throws what the store and the engine throw */
  look(): Promise<void> {
    this.#looking = this.#looking.catch(() => undefined).then(() => this.#look());
    return this.#looking;
  }

  async #look(): Promise<void> {
    await this.#readOn();
    const waiting: WaitingClosing[] = [];
    for (const due of this.#calendar.dueOn(dayAt(this.#options.now()))) {
      const waitsFor = due.undecided.length > 0 ? due.undecided : await this.#close(due);
      if (waitsFor.length > 0) waiting.push({ line: due.line, day: due.day, waitsFor });
    }
    this.#options.onLooked(waiting);
  }

  async #readOn(): Promise<void> {
    for (;;) {
      const { events, endOfStore } = await this.#options.store.readAll({
        after: this.#position,
        maxCount: pageCount,
      });
      for (const { type, version, payload, effectiveDay, position } of events) {
        if (isTakenIn(type)) this.#calendar.take(deserialize(type, version, payload), effectiveDay);
        this.#position = position;
      }
      if (endOfStore || events.length === 0) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** What keeps it open; nothing where it is closed, by this process or another one. */
  async #close({ line, day }: DueClosing): Promise<readonly string[]> {
    const label = `year-closing ${line.programme}/${line.line} ${line.fiscalYear} ${day}`;
    const requestHash = hash('sha256', label, 'hex');
    const outcome = await this.#options.engine.execute(useCases.CloseYear, {
      data: { ...line, reason },
      actor,
      commandId: commandIdOf(actor.subject, requestHash, label),
      requestHash,
    });
    if (outcome.outcome === 'accepted') return [];
    const { code, figures } = outcome.rejection;
    if (code === 'YEAR_CLOSED') return [];
    if (code === 'COMMITMENTS_OPEN' && 'commitments' in figures) return figures.commitments;
    return code === 'BANK_BOOKINGS_UNMATCHED' && 'bookings' in figures ? figures.bookings : [code];
  }
}

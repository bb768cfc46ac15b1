import { createHash } from 'node:crypto';
import {
  caseNumberIn,
  decimal,
  isBudgetLineEventType,
  isOnBudgetLine,
  neverReached,
  type BudgetLineEvent,
  type BudgetLineKey,
  type Cents,
  type Day,
  type Exactness,
  type LedgerEvent,
  type Source,
} from '#domain';
import { EventSum, START, type EventReader, type RecordedEvent } from '#event-store';
import type { SqliteLogFile, StatedEvent } from '#event-store/sqlite';
import { readRecord } from './unreadable-record.ts';
import { frameLines, FrameReplay, type FrameFigures } from './frame-figures.ts';

/** On both time axes; an axis that is left out has no end. */
export interface ReplayMoment {
  /** Effective day, included. */
  readonly until?: Day;
  /** Unix milliseconds, included: what was recorded by then. */
  readonly knownAtMs?: number;
}

/** The figures of one budget line, in cents. */
export interface LineFigures {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: number;
  readonly name: string;
  readonly exactness?: Exactness;
  readonly source?: Source;
  /** The day on which its appropriation takes effect. */
  readonly effectiveFrom?: Day;
  /** When the warning at 90 % was recorded, Unix milliseconds. */
  readonly warnedAtMs?: number;
  readonly synthetic: boolean;
  readonly appropriation: Cents;
  readonly supplements: Cents;
  /** With the finance ministry's consent. */
  readonly overrun: Cents;
  /** By transfers into the line and out of it. */
  readonly received: Cents;
  readonly given: Cents;
  /** From the year before, on to the following one, and not used by the end of the year. */
  readonly brought: Cents;
  readonly carried: Cents;
  readonly lapsed: Cents;
  readonly blocked: Cents;
  readonly committed: Cents;
  readonly paid: Cents;
  readonly events: number;
}

export interface RecipientFigures {
  readonly recipient: string;
  readonly programme: string;
  readonly fiscalYear: number;
  readonly committed: Cents;
  readonly paid: Cents;
}

/** What came back in a year of payments of earlier years, by the line or frame that had paid. */
export interface IncomeFigures {
  readonly programme: string;
  readonly line?: string;
  readonly frameId?: string;
  readonly fiscalYear: number;
  readonly amount: Cents;
}

export interface ReplayResult {
  /** In the order of programme, line and year. */
  readonly lines: readonly LineFigures[];
  /** In the order of recipient, programme and year. */
  readonly recipients: readonly RecipientFigures[];
  /** In the order of programme, line or frame, and year. */
  readonly income: readonly IncomeFigures[];
  /** In the order of programme, frame and year. */
  readonly frames: readonly FrameFigures[];
  readonly eventsRead: number;
  /** Of budget lines, effective only after `until`. */
  readonly effectiveLater: number;
  /** Of the whole log, recorded only after `knownAtMs`. */
  readonly recordedLater: number;
  /** SHA-256 of `figureLines`, one after the other, each with a line feed. */
  readonly figuresSha256: string;
  /** The sum of every event read, hexadecimal; see `EventSum`. */
  readonly eventsSum: string;
}

/** What the year could spend: appropriation ± supplements + overruns ± transfers + carried over to it. */
export const authorisedOf = (line: LineFigures): Cents =>
  line.appropriation + line.supplements + line.overrun + line.received - line.given + line.brought;

/** What was available: what the year could spend − blocked − open commitments − paid − carried on − lapsed. */
export const availableOf = (line: LineFigures): Cents =>
  authorisedOf(line) - line.blocked - line.committed - line.paid - line.carried - line.lapsed;

/** What figures follow from beside the event itself. */
type BookedBy = Pick<StatedEvent, 'recordedAtMs' | 'effectiveDay' | 'synthetic'>;

type Mutable<Type> = { -readonly [Field in keyof Type]: Type[Field] };

/**
 * The figures of the ledger from nothing but its events: a second computation beside the read models, which shares no code
 * with them.
 */
export class Replay {
  readonly #moment: ReplayMoment;
  readonly #lines = new Map<string, Mutable<LineFigures>>();
  readonly #names = new Map<
    string,
    Pick<LineFigures, 'name'> & Required<Pick<LineFigures, 'exactness' | 'source' | 'effectiveFrom'>>
  >();
  readonly #recipients = new Map<string, Mutable<RecipientFigures>>();
  readonly #income = new Map<string, Mutable<IncomeFigures>>();
  readonly #frames = new FrameReplay();
  #effectiveLater = 0;

  constructor(moment: ReplayMoment) {
    this.#moment = moment;
  }

  /** False when the event was recorded too late; so was every one behind it. */
  take(recorded: BookedBy, event: LedgerEvent): boolean {
    const { until, knownAtMs } = this.#moment;
    if (knownAtMs !== undefined && recorded.recordedAtMs > knownAtMs) return false;
    const isEffective = until === undefined || recorded.effectiveDay <= until;
    if (isEffective && 'income' in event.data) this.#receive(event.data);
    if (!isOnBudgetLine(event)) {
      if (isEffective) this.#frames.take(event, recorded.effectiveDay);
      return true;
    }
    if (event.type === 'AppropriationEnacted') this.#name(event, recorded.effectiveDay);
    if (isEffective) this.#book(event, recorded);
    else this.#effectiveLater += 1;
    return true;
  }

  get effectiveLater(): number {
    return this.#effectiveLater;
  }

  get lines(): readonly LineFigures[] {
    return inOrder(this.#lines).map((line) => ({ ...line, ...this.#names.get(keyOf(line)) }));
  }

  get recipients(): readonly RecipientFigures[] {
    return inOrder(this.#recipients);
  }

  get income(): readonly IncomeFigures[] {
    return inOrder(this.#income);
  }

  #receive({
    programme,
    income: { fiscalYear },
    amount,
    ...origin
  }: Extract<LedgerEvent['data'], { readonly income: object }>): void {
    const { line } = origin;
    const frameId = 'frameId' in origin ? origin.frameId : undefined;
    const of = {
      programme,
      ...(line !== undefined && { line }),
      ...(frameId !== undefined && { frameId }),
      fiscalYear,
    };
    const key = incomeKeyOf(of);
    const known = this.#income.get(key) ?? { ...of, amount: 0n };
    known.amount += amount;
    this.#income.set(key, known);
  }

  get frames(): readonly FrameFigures[] {
    return this.#frames.frames;
  }

  /** What a line is called, by what is known of it: also where a correction takes effect later. */
  #name({ data }: Extract<BudgetLineEvent, { type: 'AppropriationEnacted' }>, effectiveDay: Day): void {
    const { name, exactness, source } = data;
    const key = keyOf(data);
    const before = this.#names.get(key)?.effectiveFrom;
    const effectiveFrom = before !== undefined && before < effectiveDay ? before : effectiveDay;
    this.#names.set(key, { name, exactness, source, effectiveFrom });
  }

  #book(event: BudgetLineEvent, { synthetic, recordedAtMs }: BookedBy): void {
    const line = this.#lineOf(event, synthetic);
    line.events += 1;
    const { data } = event;
    switch (event.type) {
      case 'AppropriationEnacted':
        line.appropriation += event.data.amount;
        return;
      case 'AppropriationReversed':
        line.appropriation -= event.data.amount;
        return;
      case 'SupplementEnacted':
        line.supplements += event.data.amount;
        return;
      case 'FundsCarriedOn':
        line.carried += event.data.amount;
        if (event.data.commitmentId !== undefined) this.#commit(line, data, -event.data.amount, 0n);
        return;
      case 'FundsCarriedIn':
        line.brought += event.data.amount;
        if (event.data.commitmentId !== undefined) this.#commit(line, data, event.data.amount, 0n);
        return;
      case 'CarryOverReversed': {
        const { direction, amount, commitmentId } = event.data;
        if (direction === 'ON') line.carried -= amount;
        else line.brought -= amount;
        if (commitmentId !== undefined) this.#commit(line, data, direction === 'ON' ? amount : -amount, 0n);
        return;
      }
      case 'YearClosed':
        line.lapsed += event.data.lapsed;
        return;
      case 'YearReopened':
        line.lapsed -= event.data.restored;
        return;
      case 'OverrunConsented':
        line.overrun += event.data.amount;
        return;
      case 'OverrunReversed':
        line.overrun -= event.data.amount;
        return;
      case 'FundsTransferredIn':
        line.received += event.data.amount;
        return;
      case 'FundsTransferredOut':
        line.given += event.data.amount;
        return;
      case 'CommitmentAuthorityGranted':
      case 'ObligationEntered':
      case 'ObligationReleased':
      case 'ObligationReduced':
      case 'CoverLinkDeclared':
      case 'CoverLinkRevoked':
        return;
      case 'FundsBlocked':
        line.blocked += event.data.amount;
        return;
      case 'BlockReleased':
        line.blocked -= event.data.amount;
        return;
      case 'FundsCommitted':
        this.#commit(line, data, event.data.amount, 0n);
        return;
      case 'CommitmentReduced':
      case 'CommitmentReleased':
        this.#commit(line, data, -event.data.amount, 0n);
        return;
      case 'FundsDisbursed':
        this.#commit(line, data, -event.data.amount, event.data.amount);
        return;
      case 'DisbursementReversed':
        this.#commit(line, data, event.data.amount, -event.data.amount);
        return;
      case 'DisbursementReturnedAsIncome':
        return;
      case 'UsageWarningRaised':
        line.warnedAtMs ??= recordedAtMs;
        return;
      default:
        return neverReached(event);
    }
  }

  #commit(line: Mutable<LineFigures>, data: BudgetLineEvent['data'], committed: Cents, paid: Cents): void {
    line.committed += committed;
    line.paid += paid;
    if (!('recipient' in data)) return;
    const { recipient, programme, fiscalYear } = data;
    const key = `${recipient}/${programme}/${fiscalYear}`;
    const known = this.#recipients.get(key) ?? { recipient, programme, fiscalYear, committed: 0n, paid: 0n };
    known.committed += committed;
    known.paid += paid;
    this.#recipients.set(key, known);
  }

  #lineOf({ data }: BudgetLineEvent, synthetic: boolean): Mutable<LineFigures> {
    const { programme, line, fiscalYear } = data;
    const key = keyOf(data);
    let known = this.#lines.get(key);
    if (!known) {
      const nothing = {
        appropriation: 0n,
        supplements: 0n,
        overrun: 0n,
        received: 0n,
        given: 0n,
        brought: 0n,
        carried: 0n,
        lapsed: 0n,
        blocked: 0n,
        committed: 0n,
        paid: 0n,
      };
      known = { programme, line, fiscalYear, name: '', synthetic, ...nothing, events: 0 };
      this.#lines.set(key, known);
    }
    return known;
  }
}

const keyOf = ({ programme, line, fiscalYear }: BudgetLineKey): string =>
  `${programme}/${line}/${fiscalYear}`;

const inOrder = <Item>(items: ReadonlyMap<string, Item>): readonly Item[] =>
  [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);

/** The canonical text of all figures: one line each, fields by tab, amounts as decimals. */
export const figureLines = ({
  lines,
  recipients,
  income,
  frames,
}: Pick<ReplayResult, 'lines' | 'recipients' | 'income' | 'frames'>): string[] => [
  ...lines.map((line) =>
    [
      'line',
      `${line.programme}/${line.line}/${line.fiscalYear}`,
      ...[
        line.appropriation,
        line.supplements,
        line.overrun,
        line.received,
        line.given,
        line.brought,
        line.carried,
        line.lapsed,
        line.blocked,
        line.committed,
        line.paid,
        availableOf(line),
      ].map(decimal),
    ].join('\t'),
  ),
  ...recipients.map(({ recipient, programme, fiscalYear, committed, paid }) =>
    ['recipient', `${recipient}/${programme}/${fiscalYear}`, decimal(committed), decimal(paid)].join('\t'),
  ),
  ...income.map((one) => ['income', incomeKeyOf(one), decimal(one.amount)].join('\t')),
  ...frameLines(frames),
];

/** `EFA/MAIN/2025`, or the frame in the place of the line. */
export const incomeKeyOf = ({
  programme,
  line,
  frameId,
  fiscalYear,
}: Omit<IncomeFigures, 'amount'>): string => `${programme}/${line ?? frameId ?? ''}/${fiscalYear}`;

export interface ReadOptions {
  readonly reader: EventReader;
  readonly onProgress?: (done: bigint, total: bigint) => void;
}

const batchCount = 10_000;

/** Every event of the log in order, lifted to today's version; stops when `take` says so. @throws UnreadableRecord */
export async function readLog(
  { reader, onProgress }: ReadOptions,
  take: (recorded: RecordedEvent, event: () => LedgerEvent) => boolean,
): Promise<void> {
  const head = await reader.head();
  for (let after = START, endOfStore = false; !endOfStore;) {
    const page = await reader.readAll({ after, maxCount: batchCount });
    for (const recorded of page.events) {
      if (!take(recorded, () => readRecord(recorded, recorded.position))) return;
    }
    after = page.events.at(-1)?.position ?? after;
    endOfStore = page.endOfStore;
    onProgress?.(after, head);
  }
}

/** Computes every figure of a moment from the events alone. */
export async function replay(options: ReadOptions, moment: ReplayMoment): Promise<ReplayResult> {
  const figures = new Replay(moment);
  const sum = new EventSum();
  let recordedLater = 0;
  await readLog(options, (recorded, event) => {
    // Not every store numbers its events without gaps: those that were recorded later are counted.
    if (recordedLater > 0 || !figures.take(recorded, event())) recordedLater += 1;
    else sum.add(recorded);
    return true;
  });
  return resultOf(figures, { eventsRead: Number(sum.events), recordedLater, eventsSum: sum.hex() });
}

/** The same of the log in a file: several times as fast, for a second thread sums the events up. */
export async function replayFile(
  log: SqliteLogFile,
  moment: ReplayMoment,
  onProgress?: ReadOptions['onProgress'],
): Promise<ReplayResult> {
  const head = log.head();
  const last = moment.knownAtMs === undefined ? head : log.lastBy(moment.knownAtMs);
  const sum = log.sum(last);
  try {
    const figures = new Replay(moment);
    let eventsRead = 0;
    for (const { events, position } of log.pages(last)) {
      // A file has no gaps.
      let at = position - BigInt(events.length);
      for (const stated of events) figures.take(stated, readRecord(stated, (at += 1n)));
      eventsRead += events.length;
      onProgress?.(position, last);
    }
    const recordedLater = Number(head - last);
    return resultOf(figures, { eventsRead, recordedLater, eventsSum: await sum.hex });
  } catch (error) {
    // Where no figure could be computed because an event has changed, its sum says which.
    await sum.hex;
    throw error;
  } finally {
    await sum.stop();
  }
}

function resultOf(
  { lines, recipients, income, frames, effectiveLater }: Replay,
  read: Pick<ReplayResult, 'eventsRead' | 'recordedLater' | 'eventsSum'>,
): ReplayResult {
  const figures = { lines, recipients, income, frames };
  const figuresHash = createHash('sha256');
  for (const line of figureLines(figures)) figuresHash.update(`${line}\n`);
  return { ...figures, effectiveLater, ...read, figuresSha256: figuresHash.digest('hex') };
}

export interface ReplayedEvent {
  readonly recorded: RecordedEvent;
  readonly event: LedgerEvent;
}

/** The events of one case, in order: its own, and those of budget lines that its commitments and payments are booked by. */
export async function trailOf(options: ReadOptions, caseNumber: string): Promise<readonly ReplayedEvent[]> {
  const found: ReplayedEvent[] = [];
  await readLog(options, (recorded, read) => {
    // Parsing a million events to find twenty would take most of the time.
    if (!recorded.payload.includes(caseNumber)) return true;
    const event = read();
    if (isOfCase(event, caseNumber)) found.push({ recorded, event });
    return true;
  });
  return found;
}

/** The events of one published award, in order: its own, and those that bind and move its funds. */
export async function trailOfAward(options: ReadOptions, awardId: string): Promise<readonly ReplayedEvent[]> {
  const found: ReplayedEvent[] = [];
  await readLog(options, (recorded, read) => {
    if (!recorded.payload.includes(awardId)) return true;
    const event = read();
    if (namesAward(event, awardId)) found.push({ recorded, event });
    return true;
  });
  const award = found.map(({ event }) => event).find(({ type }) => type === 'PublishedAwardRecorded');
  return found.filter(({ event }) => award !== undefined && isOfAward(event, award, awardId));
}

/** Older awards committed their funds under their own id, without a mark. */
const namesAward = ({ data }: LedgerEvent, awardId: string): boolean =>
  ('awardId' in data && data.awardId === awardId) ||
  ('commitmentId' in data && data.commitmentId === awardId);

const isOfAward = ({ data }: LedgerEvent, { data: award }: LedgerEvent, awardId: string): boolean =>
  ('awardId' in data && data.awardId === awardId) ||
  (['commitmentId', 'programme', 'line', 'fiscalYear'] as const).every(
    (name) => fieldOf(data, name) === fieldOf(award, name),
  );

const fieldOf = (data: object, name: string): unknown => (data as Readonly<Record<string, unknown>>)[name];

function isOfCase({ data }: LedgerEvent, caseNumber: string): boolean {
  if ('caseNumber' in data && data.caseNumber === caseNumber) return true;
  if ('disbursementId' in data && caseNumberIn(data.disbursementId) === caseNumber) return true;
  return 'commitmentId' in data && caseNumberIn(data.commitmentId) === caseNumber;
}

/** The events behind the figures of a programme and year, in order. */
export async function eventsBehind(
  options: ReadOptions,
  { programme, fiscalYear }: { readonly programme: string; readonly fiscalYear: number },
  { until, knownAtMs }: ReplayMoment,
): Promise<readonly (ReplayedEvent & { readonly event: BudgetLineEvent })[]> {
  const found: (ReplayedEvent & { readonly event: BudgetLineEvent })[] = [];
  await readLog(options, (recorded, read) => {
    if (knownAtMs !== undefined && recorded.recordedAtMs > knownAtMs) return false;
    if (until !== undefined && recorded.effectiveDay > until) return true;
    if (!isBudgetLineEventType(recorded.type) || !recorded.payload.includes(programme)) return true;
    const event = read();
    if (isOnBudgetLine(event) && event.data.programme === programme && event.data.fiscalYear === fiscalYear)
      found.push({ recorded, event });
    return true;
  });
  return found;
}

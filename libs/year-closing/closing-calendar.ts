import {
  closingDayOf,
  type BudgetLineKey,
  type Day,
  type LedgerEvent,
  type LedgerEventType,
  type YearClosingRule,
} from '#domain';

/** A line whose day has come, and what is undecided on it. */
export interface DueClosing {
  readonly line: BudgetLineKey;
  readonly day: Day;
  /** Claims, applications and proposed budget acts that nobody has decided on. */
  readonly undecided: readonly string[];
}

/** A line whose day has come, and what keeps it open. */
export interface WaitingClosing {
  readonly line: BudgetLineKey;
  readonly day: Day;
  readonly waitsFor: readonly string[];
}

interface LineOfYear {
  readonly key: BudgetLineKey;
  /** Reopened by somebody, it is closed by somebody again. */
  readonly state: 'OPEN' | 'CLOSED' | 'REOPENED';
  readonly undecided: ReadonlySet<string>;
}

const nameOf = ({ programme, line, fiscalYear }: BudgetLineKey): string =>
  `${programme}/${line} ${fiscalYear}`;

const takenIn = [
  'YearClosingRuleSet',
  'AppropriationEnacted',
  'YearClosed',
  'YearReopened',
  'ClaimSubmitted',
  'ClaimApproved',
  'ClaimRejected',
  'ClaimWithdrawn',
  'GrantApplied',
  'GrantAwarded',
  'GrantRejected',
  'BudgetActProposed',
  'BudgetActConfirmed',
  'BudgetActRejected',
] as const satisfies readonly LedgerEventType[];
type TakenIn = Extract<LedgerEvent, { readonly type: (typeof takenIn)[number] }>;

export const isTakenIn = (type: string): type is TakenIn['type'] =>
  (takenIn as readonly string[]).includes(type);

/** Which lines are closed by themselves and when, as the log says it. */
export class ClosingCalendar {
  readonly #rules = new Map<string, YearClosingRule>();
  readonly #lines = new Map<string, LineOfYear>();
  /** Of what is not decided, by its number. */
  readonly #lineOf = new Map<string, BudgetLineKey>();

  take(event: LedgerEvent, on: Day): void {
    if (!isTakenIn(event.type)) return;
    const { type, data } = event as TakenIn;
    switch (type) {
      case 'YearClosingRuleSet': {
        const { programme, closesOn } = data;
        if (closesOn === undefined) this.#rules.delete(programme);
        else this.#rules.set(programme, { closesOn, since: on });
        return;
      }
      case 'AppropriationEnacted': {
        this.#change(data, (line) => line);
        return;
      }
      case 'YearClosed': {
        this.#change(data, (line) => ({ ...line, state: 'CLOSED' }));
        return;
      }
      case 'YearReopened': {
        this.#change(data, (line) => ({ ...line, state: 'REOPENED' }));
        return;
      }
      case 'ClaimSubmitted':
      case 'GrantApplied': {
        this.#await(data.caseNumber, data);
        return;
      }
      case 'BudgetActProposed': {
        this.#await(data.budgetActId, data);
        return;
      }
      case 'ClaimApproved':
      case 'ClaimRejected':
      case 'ClaimWithdrawn':
      case 'GrantAwarded':
      case 'GrantRejected': {
        this.#decided(data.caseNumber);
        return;
      }
      case 'BudgetActConfirmed':
      case 'BudgetActRejected': {
        this.#decided(data.budgetActId);
        return;
      }
    }
  }

  /** Of every line that is open, and that nobody has opened again, whose day has come. */
  dueOn(today: Day): readonly DueClosing[] {
    return [...this.#lines.values()]
      .filter(({ state }) => state === 'OPEN')
      .flatMap(({ key, undecided }) => {
        const day = closingDayOf(this.#rules.get(key.programme), key.fiscalYear);
        return day !== undefined && day <= today ? [{ line: key, day, undecided: [...undecided] }] : [];
      });
  }

  #change({ programme, line, fiscalYear }: BudgetLineKey, change: (line: LineOfYear) => LineOfYear): void {
    const key = { programme, line, fiscalYear };
    const before = this.#lines.get(nameOf(key)) ?? { key, state: 'OPEN', undecided: new Set() };
    this.#lines.set(nameOf(key), change(before));
  }

  #await(reference: string, key: BudgetLineKey): void {
    this.#lineOf.set(reference, key);
    this.#change(key, (line) => ({ ...line, undecided: new Set([...line.undecided, reference]) }));
  }

  #decided(reference: string): void {
    const key = this.#lineOf.get(reference);
    this.#lineOf.delete(reference);
    if (key)
      this.#change(key, (line) => ({
        ...line,
        undecided: new Set([...line.undecided].filter((one) => one !== reference)),
      }));
  }
}

const waitingShownMax = 5;

/** For the operators: the first of them, each with what it waits for; undefined where none does. */
export function waitingWords(waiting: readonly WaitingClosing[]): string | undefined {
  if (waiting.length === 0) return undefined;
  const shown = waiting
    .slice(0, waitingShownMax)
    .map(({ line, waitsFor }) => `${nameOf(line)} (${waitsFor.slice(0, waitingShownMax).join(', ')})`);
  const others = waiting.length - shown.length;
  return [...shown, ...(others > 0 ? [`+ ${others}`] : [])].join('; ');
}

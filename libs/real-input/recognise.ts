import type { RegisteredRow } from '#domain';
import type { Steps } from '#turns';
import { identityOf, type Cells, type Entry, type EntryKind } from './entries.ts';

/** An entry, and the row read before that it is about; none where it is new. */
export interface Recognised {
  readonly entry: Entry;
  readonly before?: RegisteredRow;
}

export interface Recognition {
  readonly recognised: readonly Recognised[];
  readonly unclear: readonly Unclear[];
  /** Read before, and no longer in the files. */
  readonly missing: readonly RegisteredRow[];
}

/** An entry that cannot be told from another, or from one read before. */
export interface Unclear {
  readonly entry: Entry;
  readonly why:
    /** Says the same thing as another one in the files. */
    | { readonly kind: 'TWICE'; readonly as: Entry }
    /** Looks like one that was read before and is missing, and may as well be new. */
    | { readonly kind: 'LIKE_MISSING'; readonly like: RegisteredRow }
    /** Is one that was read before under another key, and that key is what it is booked under. */
    | { readonly kind: 'KEY_CHANGED'; readonly from: RegisteredRow };
}

/** How many cells may differ in what is still the same thing under another identity. */
const differencesMax: Readonly<Record<EntryKind, number>> = {
  programme: 0,
  fundingRule: 0,
  framePayments: 0,
  recipient: 2,
  recipientEnd: 0,
  appropriation: 2,
  announcedTotal: 3,
  award: 3,
};

/** What is booked under its identity cannot move to another by a correction. */
const isBookedUnderIdentity = (kind: EntryKind): boolean => kind === 'recipient' || kind === 'appropriation';

/**
 * Finds out which row read before each entry of a kind is about. What says exactly the same is the same; then what is about
 * the same; then, of what is left on both sides, what says nearly the same: a corrected date or recipient does not make
 * another award. What stays unclear is told and not guessed.
 */
export function* recognise(
  kind: EntryKind,
  entries: readonly Entry[],
  registered: readonly RegisteredRow[],
): Steps<Recognition> {
  const byIdentity = new Map<string, Entry>();
  const unclear: Unclear[] = [];
  for (const entry of entries) {
    yield;
    const identity = identityOf(kind, entry.cells);
    const as = byIdentity.get(identity);
    if (as) unclear.push({ entry, why: { kind: 'TWICE', as } });
    else byIdentity.set(identity, entry);
  }
  const recognised: Recognised[] = [];
  const missing: RegisteredRow[] = [];
  for (const before of registered) {
    yield;
    const identity = identityOf(kind, before.cells);
    const entry = byIdentity.get(identity);
    if (entry) recognised.push({ entry, before });
    else missing.push(before);
    byIdentity.delete(identity);
  }
  const found = yield* amongMissing(kind, [...byIdentity.values()], missing);
  return {
    recognised: [...recognised, ...found.recognised],
    unclear: [...unclear, ...found.unclear],
    missing: found.missing,
  };
}

interface Pair {
  readonly entry: Entry;
  readonly before: RegisteredRow;
  /** In how many cells they differ. */
  readonly differences: number;
}

/** Pairs what is new with what is missing, the most alike first; what is equally like two is unclear. */
function* amongMissing(
  kind: EntryKind,
  entries: readonly Entry[],
  missing: readonly RegisteredRow[],
): Steps<Recognition> {
  const pairs: Pair[] = [];
  for (const entry of entries)
    for (const before of missing) {
      yield;
      const pair = { entry, before, differences: differencesOf(entry.cells, before.cells) };
      if (isAlike(kind, pair)) pairs.push(pair);
    }
  const found = new Map<Entry, RegisteredRow>();
  const unclear = new Map<Entry, Unclear['why']>();
  const taken = new Set<RegisteredRow>();
  for (const level of [...new Set(pairs.map(({ differences }) => differences))].sort((a, b) => a - b)) {
    const open: Pair[] = [];
    const rivals = new Map<Entry | RegisteredRow, number>();
    for (const pair of pairs) {
      yield;
      const { entry, before, differences } = pair;
      if (differences !== level || found.has(entry) || unclear.has(entry) || taken.has(before)) continue;
      open.push(pair);
      for (const side of [entry, before]) rivals.set(side, (rivals.get(side) ?? 0) + 1);
    }
    for (const pair of open) {
      yield;
      const { entry, before } = pair;
      const hasRival = [entry, before].some((side) => (rivals.get(side) ?? 0) > 1);
      taken.add(before);
      if (isBookedUnderIdentity(kind)) unclear.set(entry, { kind: 'KEY_CHANGED', from: before });
      else if (hasRival || level > differencesMax[kind] || !isMovable(kind, pair))
        unclear.set(entry, { kind: 'LIKE_MISSING', like: before });
      else found.set(entry, before);
    }
  }
  return {
    recognised: entries
      .filter((entry) => !unclear.has(entry))
      .map((entry) => {
        const before = found.get(entry);
        return before ? { entry, before } : { entry };
      }),
    unclear: [...unclear].map(([entry, why]) => ({ entry, why })),
    missing: missing.filter((before) => !taken.has(before)),
  };
}

/** Alike enough that it may be meant: what is not is new beyond doubt. */
function isAlike(kind: EntryKind, { entry, before, differences }: Pair): boolean {
  const same = (...columns: readonly string[]): boolean =>
    columns.every((column) => entry.cells[column] === before.cells[column]);
  switch (kind) {
    case 'recipient':
      return differences <= differencesMax[kind] || same('name');
    case 'award':
      return differences <= differencesMax[kind] + 2 || same('programme', 'line', 'recipient_keys');
    case 'appropriation':
    case 'announcedTotal':
      return differences <= differencesMax[kind];
    case 'programme':
    case 'fundingRule':
    case 'framePayments':
    case 'recipientEnd':
      return false;
  }
}

/** A total stays in its programme, where frames are bound. */
const isMovable = (kind: EntryKind, { entry, before }: Pair): boolean =>
  kind !== 'announcedTotal' || entry.cells['programme'] === before.cells['programme'];

/** Entries of a kind have the same columns. */
function differencesOf(one: Cells, other: Cells): number {
  let count = 0;
  for (const column in one) if (one[column] !== other[column]) count += 1;
  return count;
}

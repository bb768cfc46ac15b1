import type { CommandEngineOptions } from '#command-handling';
import { shippedTable } from './mutations.ts';

/** What the ledger says in the end, added up from its raw events by nothing that the import uses. */
export interface Books {
  /** How often each thing was recorded for the first time. */
  readonly recorded: Readonly<Record<string, number>>;
  /** By line and year, cents. */
  readonly appropriated: ReadonlyMap<string, bigint>;
  /** What commitments bind, by line and year, cents. */
  readonly bound: ReadonlyMap<string, bigint>;
  /** The amounts of all awards that are bound as they read now, by line and year, cents. */
  readonly awarded: ReadonlyMap<string, bigint>;
}

interface Payload {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear?: number;
  readonly amount: string;
  readonly awardId: string;
  readonly standing: string;
}

const recordedTypes = [
  'ProgrammeRegistered',
  'RecipientRegistered',
  'AnnouncedTotalRecorded',
  'PublishedAwardRecorded',
];

export async function booksOf(store: Pick<CommandEngineOptions['store'], 'readAll'>): Promise<Books> {
  const recorded: Record<string, number> = Object.fromEntries(recordedTypes.map((type) => [type, 0]));
  const appropriated = new Map<string, bigint>();
  const bound = new Map<string, bigint>();
  const awards = new Map<string, Payload>();
  for (let after = 0n, endOfStore = false; !endOfStore;) {
    const page = await store.readAll({ after, maxCount: 10_000 });
    for (const { type, payload } of page.events) {
      const data = JSON.parse(payload) as Payload;
      const sign = signs[type];
      if (type in recorded) recorded[type] = (recorded[type] ?? 0) + 1;
      if (type === 'PublishedAwardRecorded' || type === 'PublishedAwardCorrected')
        awards.set(data.awardId, data);
      else if (sign !== undefined)
        add(
          type.startsWith('Appropriation') ? appropriated : bound,
          lineOf(data),
          sign * centsOf(data.amount),
        );
    }
    after = page.events.at(-1)?.position ?? after;
    endOfStore = page.endOfStore;
  }
  const awarded = new Map<string, bigint>();
  for (const award of awards.values())
    if (award.standing === 'COMMITTED') add(awarded, lineOf(award), centsOf(award.amount));
  return { recorded, appropriated: sorted(appropriated), bound: sorted(bound), awarded: sorted(awarded) };
}

const signs: Readonly<Record<string, bigint | undefined>> = {
  AppropriationEnacted: 1n,
  AppropriationReversed: -1n,
  FundsCommitted: 1n,
  CommitmentReduced: -1n,
  CommitmentReleased: -1n,
};

const lineOf = ({ programme, line, fiscalYear }: Payload): string =>
  `${programme}/${line}/${fiscalYear ?? ''}`;

const centsOf = (amount: string): bigint => BigInt(amount.replace('.', ''));

const add = (sums: Map<string, bigint>, key: string, amount: bigint): void => {
  sums.set(key, (sums.get(key) ?? 0n) + amount);
};

/** Without the lines on which nothing is left. */
const sorted = (sums: ReadonlyMap<string, bigint>): ReadonlyMap<string, bigint> =>
  new Map([...sums].filter(([, sum]) => sum !== 0n).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** How often the shipped files say each thing. */
export const shippedCounts = (): Readonly<Record<string, number>> => ({
  ProgrammeRegistered: 11,
  RecipientRegistered: shippedTable('kommunen-hessen.csv').length - 1,
  AnnouncedTotalRecorded: shippedTable('totals.csv').length - 1,
  PublishedAwardRecorded: shippedTable('grants.csv').length - 1,
});

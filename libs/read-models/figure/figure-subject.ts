import { authorisingTotals, availableSigns, lineTotals, type BudgetLineKey } from '#domain';
import type { Fold, Log, ProjectedEvent, Row, Table } from '#projections';
import { consumption } from '../budget-line/consumption.projection.ts';
import { claims } from '../claim/claim.projection.ts';
import { frameConsumption } from '../frame-consumption/frame-consumption.projection.ts';
import { grants } from '../grant/grant.projection.ts';
import { typesOf } from '../past/as-of-moment.ts';
import type { TrailCondition } from '../past/trail-events.ts';
import { recipientConsumption } from '../recipient/recipient-consumption.projection.ts';

/** What only adds up: an event moves its figures alike whatever came before it. */
export type SummedSubject = Exclude<FigureSubject, { readonly kind: 'CLAIM' | 'GRANT' }>;

/** Whose figures are asked for: one budget line, or the sum over the rows of a programme, a municipality or a frame; or a case. */
export type FigureSubject =
  | ({ readonly kind: 'LINE' } & BudgetLineKey)
  | { readonly kind: 'PROGRAMME'; readonly programme: string; readonly fiscalYear?: number }
  | {
      readonly kind: 'RECIPIENT';
      readonly recipient: string;
      readonly programme?: string;
      readonly fiscalYear?: number;
    }
  | {
      readonly kind: 'FRAME';
      readonly programme: string;
      readonly frameId: string;
      readonly fiscalYear?: number;
    }
  | { readonly kind: 'CLAIM'; readonly caseNumber: string }
  | { readonly kind: 'GRANT'; readonly caseNumber: string };

type Figures = Readonly<Record<string, (row: Row) => bigint>>;

const column =
  (name: string) =>
  (row: Row): bigint => {
    const value = row[name];
    return typeof value === 'bigint' ? value : 0n;
  };
const columns = <const Names extends Readonly<Record<string, string>>>(
  names: Names,
): Readonly<Record<keyof Names, (row: Row) => bigint>> =>
  Object.fromEntries(Object.entries(names).map(([figure, name]) => [figure, column(name)])) as Readonly<
    Record<keyof Names, (row: Row) => bigint>
  >;

/** As the domain reckons them; the names are those of the answers. */
export const figuresOf = {
  LINE: {
    ...columns({
      appropriation: 'appropriation',
      supplements: 'supplements',
      overrun: 'overrun',
      transferredIn: 'received',
      transferredOut: 'given',
      carriedIn: 'brought',
      carriedOn: 'carried',
      lapsed: 'lapsed',
      blocked: 'blocked',
      committed: 'committed',
      paid: 'paid',
    }),
    appropriated: (row: Row) => column('appropriation')(row) + column('supplements')(row),
    authorised: (row: Row) =>
      authorisingTotals.reduce((sum, total) => sum + availableSigns[total] * column(total)(row), 0n),
    available: (row: Row) =>
      lineTotals.reduce((sum, total) => sum + availableSigns[total] * column(total)(row), 0n),
  },
  RECIPIENT: columns({
    committed: 'committed',
    paid: 'paid',
    benefitAccepted: 'benefit_accepted',
    benefitPaid: 'benefit_paid',
  }),
  FRAME: columns({ bound: 'bound', accepted: 'accepted', paid: 'paid' }),
  CLAIM: columns({ claimed: 'claimed', approved: 'approved', paid: 'paid', repayable: 'repayable' }),
  GRANT: columns({
    requested: 'requested',
    awarded: 'awarded',
    entitled: 'entitled',
    excess: 'excess',
    drawnDown: 'drawn_down',
    paid: 'paid',
    returned: 'returned',
    repayable: 'repayable',
  }),
} as const satisfies Readonly<Record<Exclude<FigureSubject['kind'], 'PROGRAMME'>, Figures>>;

export const figuresOfSubject = ({ kind }: FigureSubject): Figures =>
  figuresOf[kind === 'PROGRAMME' ? 'LINE' : kind];

/** Where the rows of a subject come from: the fold of a read model, and which of its rows are the subject's. */
export interface SubjectRows {
  readonly fold: Fold;
  readonly types: readonly string[];
  /** What of the trail is behind the rows, beside the types. */
  readonly condition: TrailCondition;
  readonly isIndexed: boolean;
  /** The row, by its key, is one of the subject's. */
  isOf(key: readonly unknown[]): boolean;
}

const isOrAny = (asked: unknown, value: unknown): boolean => asked === undefined || asked === value;
const yearOf = (fiscalYear: number | undefined): bigint | undefined =>
  fiscalYear === undefined ? undefined : BigInt(fiscalYear);

/** Whom money goes to by its shares stands in the data of these alone. */
const ofShares = ['MilestoneAccepted', 'PaymentSettled', 'PaymentReturned'];

export function rowsOf(subject: FigureSubject): SubjectRows {
  switch (subject.kind) {
    case 'LINE':
    case 'PROGRAMME': {
      const { programme, fiscalYear } = subject;
      const line = subject.kind === 'LINE' ? subject.line : undefined;
      return {
        ...foldedBy(consumption),
        condition: (where) =>
          where.and({
            programme,
            ...(fiscalYear !== undefined && { fiscal_year: BigInt(fiscalYear) }),
            ...(line !== undefined && { line }),
          }),
        isIndexed: line !== undefined,
        isOf: (key) => key[0] === programme && isOrAny(line, key[1]) && isOrAny(yearOf(fiscalYear), key[2]),
      };
    }
    case 'RECIPIENT': {
      const { recipient, programme, fiscalYear } = subject;
      return {
        ...foldedBy(recipientConsumption),
        condition: (where) => where.or([where('recipient', '=', recipient), where('type', 'in', ofShares)]),
        isIndexed: false,
        isOf: (key) =>
          key[0] === recipient && isOrAny(programme, key[1]) && isOrAny(yearOf(fiscalYear), key[2]),
      };
    }
    case 'FRAME': {
      const { programme, frameId, fiscalYear } = subject;
      return {
        fold: summed(frameConsumption.logs[0], ['programme', 'frame_id', 'fiscal_year']),
        types: typesOf(frameConsumption),
        condition: (where) => where('programme', '=', programme),
        isIndexed: false,
        isOf: (key) => key[0] === programme && key[1] === frameId && isOrAny(yearOf(fiscalYear), key[2]),
      };
    }
    case 'CLAIM':
    case 'GRANT': {
      const { caseNumber } = subject;
      return {
        ...foldedBy(subject.kind === 'CLAIM' ? claims : grants),
        condition: (where) => where('case_number', '=', caseNumber),
        isIndexed: true,
        isOf: (key) => key[0] === caseNumber,
      };
    }
  }
}

/** The first table of a projection is the one whose figures are shown. */
const foldedBy = (projection: Parameters<typeof typesOf>[0]): Pick<SubjectRows, 'fold' | 'types'> => {
  const [fold] = projection.folds;
  if (!fold) throw new RangeError(`${projection.name} has no rows.`);
  return { fold, types: typesOf(projection) };
};

/** The rows of a log added up by some of its columns. */
function summed<Of extends Table>(log: Log<Of>, key: readonly string[]): Fold {
  const rowOf = (event: ProjectedEvent): Row | undefined => log.rowOf(event, () => undefined);
  return {
    table: { ...log.table, key, isLog: false },
    keysOf: (event) => {
      const row = rowOf(event);
      return row ? [key.map((name) => row[name] ?? null)] : [];
    },
    fold: (row, event) => {
      const added = rowOf(event);
      if (!added) return undefined;
      return Object.fromEntries(
        Object.entries(added).map(([name, value]) => {
          const before = row?.[name];
          return [
            name,
            typeof value === 'bigint' && typeof before === 'bigint' && !key.includes(name)
              ? before + value
              : value,
          ];
        }),
      );
    },
  };
}

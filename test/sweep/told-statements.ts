import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  camtFile,
  type WrittenEntry,
  type WrittenFile,
  type WrittenTransaction,
} from '#bank-formats/testing';

/** A payment that the bank carried out, in the forms in which it may tell it. */
export interface Payment {
  readonly orderNumber: string;
  readonly cents: bigint;
  readonly day: string;
  /** Payments that the bank can tell as one batch. */
  readonly batch: number;
  /** Of the batch, where it is a payment run: the bank may tell it without details. */
  readonly paymentInformationId?: string;
}

export const batchSize = 5;

interface ToldFile {
  readonly number: number;
  readonly bytes: Buffer;
}

/** Statements of payments in every form, in the order in which they come: each payment is told, many are told again. */
export function* toldStatements(
  payments: readonly Payment[],
  statements: number,
  below: Below,
): Generator<ToldFile> {
  const inTurn = Math.ceil((statements * 2) / 3);
  const window = Math.ceil(payments.length / inTurn) + batchSize;
  let turn = 0;
  for (let number = 0; number < statements; number += 1) {
    // In turn, so that each payment is told; every third anywhere, so that they overlap and repeat.
    const begin = number % 3 === 2 ? below(payments.length) : Math.floor((turn++ * payments.length) / inTurn);
    const told = { number, bytes: camtFile(fileOf(payments.slice(begin, begin + window), number, below)) };
    yield told;
    if (below(10) === 0) yield told;
  }
}

/** A random number below another one. */
export type Below = (count: number) => number;

export function belowOf(seed: number): Below {
  const random = xoroshiro128plus(seed);
  return (count) => uniformInt(random, 0, count - 1);
}

/** Of a few payments: one by one or as batches, with the bank's references or without. */
function fileOf(payments: readonly Payment[], number: number, below: Below): WrittenFile {
  const hasReferences = below(4) > 0;
  const inBatches = below(2) === 0;
  const groups = inBatches
    ? [...Map.groupBy(payments, ({ batch }) => batch).values()].flatMap((group) => {
        const at = below(group.length);
        if (isWhole(group) && below(3) === 0) return [group];
        return [group.slice(0, at), group.slice(at)].filter(({ length }) => length > 0);
      })
    : payments.map((payment) => [payment]);
  const entries = groups
    .map((group) =>
      isWhole(group) && below(2) === 0 ? batchOf(group, hasReferences) : entryOf(group, hasReferences),
    )
    .sort(() => below(3) - 1);
  const message = below(2) === 0 ? 'camt.053' : 'camt.054';
  return {
    message,
    version: below(2) === 0 ? '02' : '08',
    messageId: `M-${number}`,
    // Banks give the ids of statements again.
    statements: [{ id: `S-${below(50)}`, opening: '1000000', entries }],
  };
}

const isWhole = (group: readonly Payment[]): boolean =>
  group.length === batchSize && group[0]?.paymentInformationId !== undefined;

/** Without details. */
function batchOf(group: readonly Payment[], hasReferences: boolean): WrittenEntry {
  const { transactions: _, ...entry } = entryOf(group, hasReferences);
  const { paymentInformationId } = group[0] ?? {};
  return {
    ...entry,
    batch: { ...(paymentInformationId !== undefined && { paymentInformationId }), count: group.length },
  };
}

function entryOf(group: readonly Payment[], hasReferences: boolean): WrittenEntry {
  const [first] = group;
  const total = group.reduce((sum, { cents }) => sum + cents, 0n);
  const transactions = group.map(({ orderNumber, cents }): WrittenTransaction => ({
    amount: decimalOf(cents),
    endToEndId: orderNumber,
    ...(hasReferences && { reference: `T${orderNumber}` }),
  }));
  const reference = `B${first?.orderNumber ?? ''}${group.length}`;
  return {
    amount: decimalOf(total),
    bookedOn: first?.day ?? '2023-01-01',
    ...(hasReferences && { reference }),
    transactions,
  };
}

const decimalOf = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

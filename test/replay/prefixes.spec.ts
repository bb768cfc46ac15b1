import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayAt, serialize, type LedgerEvent } from '#domain';
import type { RecordedEvent } from '#event-store';
import type { ProjectedEvent, Row, RowOf, Table } from '#projections';
import { projections } from '#read-models';
import { availableOf, Replay, type ReplayMoment } from '#replay';

const line = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const ids = fc.constantFrom('a', 'b');
const amount = fc.bigInt({ min: 1n, max: 900n });
const startMs = Date.UTC(2023, 0, 10);
const dayMs = 86_400_000;

/** Bookings of any kind; whether the rules would allow them does not matter to the arithmetic. */
const booking: fc.Arbitrary<LedgerEvent> = fc.oneof(
  amount.map((value): LedgerEvent => ({
    type: 'SupplementEnacted',
    data: { ...line, supplementId: 'n', amount: value, exactness: 'EXACT', source: { title: 'Nachtrag' } },
  })),
  fc
    .tuple(fc.constantFrom('FundsTransferredIn', 'FundsTransferredOut'), amount)
    .map(([type, value]): LedgerEvent => ({
      type,
      data: {
        ...line,
        partnerProgramme: 'EFA',
        partnerLine: 'B',
        transferId: 'u',
        amount: value,
        reason: 'U',
      },
    })),
  amount.map((value): LedgerEvent => ({
    type: 'FundsBlocked',
    data: { ...line, blockId: 's', amount: value, reason: 'Sperre' },
  })),
  fc.tuple(ids, amount).map(([commitmentId, value]): LedgerEvent => ({
    type: 'FundsCommitted',
    data: { ...line, commitmentId, recipient: '06412000', amount: value },
  })),
  fc.tuple(ids, amount).map(([commitmentId, value]): LedgerEvent => ({
    type: 'CommitmentReduced',
    data: { ...line, commitmentId, amount: value, reason: 'Storno' },
  })),
  fc.tuple(ids, amount).map(([commitmentId, value]): LedgerEvent => ({
    type: 'FundsDisbursed',
    data: { ...line, commitmentId, disbursementId: 'd', recipient: '06412000', amount: value },
  })),
  fc.tuple(ids, amount).map(([commitmentId, value]): LedgerEvent => ({
    type: 'DisbursementReversed',
    data: { ...line, commitmentId, disbursementId: 'd', amount: value, reason: 'Rückläufer' },
  })),
);

/** Recorded in order, effective on any day before or after. */
const log = fc
  .array(fc.tuple(booking, fc.nat(2), fc.integer({ min: -20, max: 20 })), { maxLength: 25, size: 'max' })
  .map((bookings) => {
    let recordedAtMs = startMs;
    const opening: LedgerEvent = {
      type: 'AppropriationEnacted',
      data: {
        ...line,
        name: 'EfA',
        synthetic: false,
        amount: 5_000n,
        exactness: 'UP_TO',
        source: { title: 'H' },
      },
    };
    return [[opening, 0, -20] as const, ...bookings].map(
      ([event, days, effective], index): ProjectedEvent => {
        recordedAtMs += days * dayMs;
        return {
          event,
          recorded: recordedOf(event, index, recordedAtMs, dayAt(recordedAtMs + effective * dayMs)),
        };
      },
    );
  });

const recordedOf = (
  event: LedgerEvent,
  index: number,
  recordedAtMs: number,
  effectiveDay: string,
): RecordedEvent => ({
  id: `e-${index}`,
  type: event.type,
  version: 1,
  payload: serialize(event),
  effectiveDay,
  actor: { subject: 'anna', role: 'administrator' },
  commandId: 'c',
  correlationId: 'c',
  causationId: 'c',
  synthetic: false,
  stream: 's',
  revision: BigInt(index),
  position: BigInt(index + 1),
  recordedAtMs,
});

/** What the read model answers: its own folds over the events, then the sum that its query makes. */
function asOfAnswer(events: readonly ProjectedEvent[], { until = '9999', knownAtMs }: ReplayMoment) {
  const history = projections.find(({ name }) => name === 'balance_history');
  const [fold] = history?.folds ?? [];
  const [log] = history?.logs ?? [];
  if (!fold || !log) throw new Error('The balance history is gone.');
  const days = new Map<string, Row>();
  const lastKnown = new Map<string, Row>();
  for (const projected of events) {
    const { recorded } = projected;
    for (const key of fold.keysOf(projected)) {
      const row = fold.fold(days.get(key.join()), projected, key);
      if (!row) continue;
      days.set(key.join(), row);
      const folded = <Of extends Table>() => row as RowOf<Of>;
      const logged = log.rowOf(projected, folded);
      if (logged && recorded.recordedAtMs <= (knownAtMs ?? Infinity))
        lastKnown.set(recorded.effectiveDay, logged);
    }
  }
  const total = (column: string): bigint =>
    [...lastKnown]
      .filter(([day]) => day <= until)
      .reduce((sum, [, row]) => sum + BigInt(row[column] ?? 0n), 0n);
  const [appropriation, supplements, received, given, blocked, committed, paid] = [
    'appropriation',
    'supplements',
    'received',
    'given',
    'blocked',
    'committed',
    'paid',
  ].map(total);
  return { appropriation, supplements, received, given, blocked, committed, paid };
}

describe('the replay', () => {
  it('of any prefix of any log is the as-of answer for it, on both time axes', () => {
    fc.assert(
      fc.property(
        log,
        fc.nat(25),
        fc.option(fc.integer({ min: -25, max: 40 }), { nil: undefined }),
        fc.option(fc.nat(40), { nil: undefined }),
        (events, length, untilDays, knownDays) => {
          const prefix = events.slice(0, length + 1);
          const moment: ReplayMoment = {
            ...(untilDays !== undefined && { until: dayAt(startMs + untilDays * dayMs) }),
            ...(knownDays !== undefined && { knownAtMs: startMs + knownDays * dayMs }),
          };
          const replay = new Replay(moment);
          for (const { recorded, event } of prefix) replay.take(recorded, event);
          const [figures] = replay.lines;
          const answer = asOfAnswer(prefix, moment);
          expect({
            appropriation: figures?.appropriation ?? 0n,
            supplements: figures?.supplements ?? 0n,
            received: figures?.received ?? 0n,
            given: figures?.given ?? 0n,
            blocked: figures?.blocked ?? 0n,
            committed: figures?.committed ?? 0n,
            paid: figures?.paid ?? 0n,
          }).toEqual(answer);
          if (figures)
            expect(availableOf(figures)).toBe(
              (answer.appropriation ?? 0n) +
                (answer.supplements ?? 0n) +
                (answer.received ?? 0n) -
                (answer.given ?? 0n) -
                (answer.blocked ?? 0n) -
                (answer.committed ?? 0n) -
                (answer.paid ?? 0n),
            );
        },
      ),
      { numRuns: 6_000 },
    );
  });
});

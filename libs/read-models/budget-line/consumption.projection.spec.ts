import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '#domain';
import { committed, enacted, key, rowsAfter } from '#projections/testing';
import { balanceHistory } from './balance-history.projection.ts';
import { consumption } from './consumption.projection.ts';

const blocked: LedgerEvent = {
  type: 'FundsBlocked',
  data: { ...key, blockId: 's-1', amount: 90_000_000n, reason: 'Haushaltssperre' },
};
const supplement: LedgerEvent = {
  type: 'SupplementEnacted',
  data: {
    ...key,
    supplementId: 'n-1',
    amount: 10_000_000n,
    exactness: 'EXACT',
    source: { title: 'Nachtrag' },
  },
};
const disbursed: LedgerEvent = {
  type: 'FundsDisbursed',
  data: {
    ...key,
    commitmentId: 'F-1',
    disbursementId: 'd-1',
    recipient: '06412000',
    amount: 20_000_000n,
  },
};
const warned: LedgerEvent = {
  type: 'UsageWarningRaised',
  data: { ...key, thresholdPercent: 90, used: 1n, appropriated: 1n },
};

describe('the rows of a budget line', () => {
  it('add up to what is available: appropriation and supplements without blocks, open commitments and payments', async () => {
    const { consumption: rows } = await rowsAfter(consumption, [
      enacted,
      { on: '2023-03-01', event: supplement },
      { on: '2023-02-01', event: blocked },
      committed(50_000_000n, 'F-1'),
      disbursed,
    ]);
    expect(rows).toMatchObject([
      {
        appropriation: 390_000_000n,
        supplements: 10_000_000n,
        blocked: 90_000_000n,
        committed: 30_000_000n,
        paid: 20_000_000n,
        available: 260_000_000n,
        effective_from: '2023-01-10',
        latest_day: '2023-03-01',
        warned_at_ms: null,
        events: 5n,
        first_position: 1n,
        position: 5n,
      },
    ]);
  });

  it('name the appropriation as it was known at each position, and the day of the warning', async () => {
    const { consumption: rows, appropriation } = await rowsAfter(consumption, [
      enacted,
      { on: '2023-11-30', event: warned },
    ]);
    expect(rows).toMatchObject([
      { name: 'EfA', exactness: 'UP_TO', warned_on: '2023-11-30', warned_position: 2n },
    ]);
    expect(appropriation).toEqual([
      {
        position: 1n,
        programme: 'EFA',
        line: 'MAIN',
        fiscal_year: 2023n,
        name: 'EfA',
        exactness: 'UP_TO',
        source: '{"title":"Haushaltsplan 2023"}',
        product: null,
      },
    ]);
  });

  it('hold the totals of each effective day, and of the day after each event', async () => {
    const { balance_day: days, balance_history: history } = await rowsAfter(balanceHistory, [
      enacted,
      { on: '2023-02-01', event: committed(5n) },
      committed(7n),
    ]);
    expect(days).toMatchObject([
      { effective_day: '2023-01-10', appropriation: 390_000_000n, committed: 7n },
      { effective_day: '2023-02-01', appropriation: 0n, committed: 5n },
    ]);
    expect(history).toMatchObject([
      { position: 1n, effective_day: '2023-01-10', committed: 0n },
      { position: 2n, effective_day: '2023-02-01', committed: 5n },
      { position: 3n, effective_day: '2023-01-10', committed: 7n },
    ]);
  });

  it('are not made of a booking without an appropriation: the projection stops before it', () =>
    expect(rowsAfter(consumption, [blocked])).rejects.toThrow(
      'FundsBlocked before the appropriation of its line',
    ));
});

import { expect, it } from '@jest/globals';
import { publishedBaseRates } from '../interest/base-rate.ts';
import { expectRefused, specification } from '../testing/given.ts';
import {
  awarded,
  caseNumber,
  certified,
  drawn,
  paidDrawdown as payments,
} from '../testing/starke-heimat-grant.ts';
import { evolveGrant } from '../grant/grant.ts';
import { claimLateUseInterest } from './claim-late-use-interest.ts';
import { evolveUseOfFunds, type UseOfFundsEvent } from './use-of-funds.ts';

const { state: grant } = specification(evolveGrant).given(...certified, awarded, drawn(4_800_000n));
const { given } = specification(evolveUseOfFunds);
const claim = (on: string, ...events: readonly UseOfFundsEvent[]) =>
  claimLateUseInterest(
    { grant, payments, use: given(...events).state, dayCount: 'ACT_365', rates: publishedBaseRates },
    { caseNumber, drawdownId: 'MA-1', reason: 'Verspätet', claimedBy: 'dora' },
    { on, today: on },
  );

it('claims what late use bears up to the day, then only what came since, and nothing within two months', () => {
  expectRefused(claim('2023-07-15'), 'NO_LATE_USE', {
    caseNumber,
    drawdownId: 'MA-1',
    day: '2023-07-15',
    claimed: 0n,
  });
  const first = claim('2024-01-01');
  expect(first).toMatchObject({ events: [{ data: { amount: 237_399n, claimedBefore: 0n } }] });
  if (first.outcome === 'rejected') throw new Error(first.rejection.code);
  expect(claim('2024-11-30', ...first.events)).toMatchObject({
    events: [{ data: { amount: 611_020n - 237_399n, claimedBefore: 237_399n, periods: { length: 4 } } }],
  });
  expect(claim('2024-01-01', ...first.events)).toMatchObject({ rejection: { code: 'NO_LATE_USE' } });
});

import { expect, it } from '@jest/globals';
import { expectRefused, specification } from '../testing/given.ts';
import {
  awarded,
  caseNumber,
  certified,
  drawn,
  paidDrawdown as payments,
} from '../testing/starke-heimat-grant.ts';
import { evolveGrant } from '../grant/grant.ts';
import { reportUse } from './report-use.ts';
import { evolveUseOfFunds, type UseOfFundsEvent } from './use-of-funds.ts';

const { state: grant } = specification(evolveGrant).given(...certified, awarded, drawn(4_800_000n));
const days = { on: '2023-08-01', today: '2023-12-31' };
const use = {
  caseNumber,
  drawdownId: 'MA-1',
  useId: 'VW-1',
  amount: 3_000_000n,
  usedOn: '2023-08-01',
  reportedBy: 'carla',
};
const reported: UseOfFundsEvent = { type: 'FundsUseReported', data: use };
const { given } = specification(evolveUseOfFunds);

it('is taken in up to what was paid and neither used nor given back, once under its name', () => {
  const known = { grant, payments, use: undefined };
  expect(reportUse(known, use, days)).toEqual({ outcome: 'accepted', events: [reported] });
  const after = { grant, payments, use: given(reported).state };
  expectRefused(reportUse(after, { ...use, useId: 'VW-2', amount: 1_800_001n }, days), 'USE_EXCEEDED', {
    requested: 1_800_001n,
    left: 1_800_000n,
    drawdownId: 'MA-1',
    day: '2023-08-01',
  });
  expectRefused(reportUse(after, { ...use, amount: 1n }, days), 'ALREADY_EXISTS', {
    what: 'Verwendung VW-1',
  });
});

it('is of a drawdown that there is and that was paid, and not of a day to come', () => {
  const known = { grant, payments, use: undefined };
  expectRefused(reportUse(known, { ...use, drawdownId: 'MA-2' }, days), 'DRAWDOWN_UNKNOWN', {
    caseNumber,
    drawdownId: 'MA-2',
  });
  expect(reportUse({ ...known, payments: undefined }, use, days)).toMatchObject({
    rejection: { code: 'USE_EXCEEDED', figures: { left: 0n } },
  });
  expect(reportUse(known, { ...use, usedOn: '2024-01-01' }, days)).toMatchObject({
    rejection: { code: 'DAY_IN_FUTURE' },
  });
});

import { describe, expect, it } from '@jest/globals';
import { days, specification } from '../testing/given.ts';
import { centsMax } from '../money/cents.ts';
import { totalOf } from '../money/day-series.ts';
import { available, evolveBudgetLine, used, type BudgetLine, type BudgetLineEvent } from './budget-line.ts';
import { blockFunds } from './block-funds.ts';
import { commitFunds } from './commit-funds.ts';
import { disburseFunds } from './disburse-funds.ts';
import { enactAppropriation } from './enact-appropriation.ts';
import { enactSupplement } from './enact-supplement.ts';
import { reduceCommitment } from './reduce-commitment.ts';
import { releaseBlock } from './release-block.ts';
import { releaseCommitment } from './release-commitment.ts';
import { reverseDisbursement } from './reverse-disbursement.ts';

const { given } = specification(evolveBudgetLine);
const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const source = { title: 'Haushaltsplan 2023' };
const programme = {
  code: 'EFA',
  name: 'EfA',
  synthetic: false,
  announcedTotals: new Map(),
  frames: new Map(),
};
const reason = 'Haushaltssperre';

const enacted: BudgetLineEvent = {
  type: 'AppropriationEnacted',
  data: { ...key, name: 'EfA', synthetic: false, amount: 390_000_000n, exactness: 'UP_TO', source },
};
const committed = (amount: bigint, commitmentId = 'F-1'): BudgetLineEvent => ({
  type: 'FundsCommitted',
  data: { ...key, commitmentId, amount },
});
const reduced: BudgetLineEvent = {
  type: 'CommitmentReduced',
  data: { ...key, commitmentId: 'F-1', amount: 4_000_000n, reason: 'Storno' },
};
const disbursed = (amount: bigint, disbursementId = 'A-1'): BudgetLineEvent => ({
  type: 'FundsDisbursed',
  data: { ...key, commitmentId: 'F-1', disbursementId, amount },
});
/** EFA 2023 of the domain's scenarios. */
const efa2023 = [enacted, committed(341_250_000n), reduced, disbursed(298_000_000n)] as const;
const availableOf = (line: BudgetLine | undefined): bigint | undefined => line && available(line);
const noAuthorisation = ['NO_AUTHORISATION_FOR_YEAR', key] as const;

describe('EFA 2023', () => {
  it('has 392,500.00 of open commitments and 527,500.00 available', () => {
    const line = given(...efa2023).state;
    expect(line?.committed).toBe(39_250_000n);
    expect(availableOf(line)).toBe(52_750_000n);
    expect(line && used(line)).toBe(337_250_000n);
  });

  it('refuses 527,500.01 with what is available, and grants 527,500.00, which leaves nothing', () => {
    given(...efa2023)
      .when((line) => commitFunds(line, { ...key, commitmentId: 'F-2', amount: 52_750_001n }, days))
      .thenRefused('NOT_ENOUGH_FUNDS', { requested: 52_750_001n, available: 52_750_000n });
    const all = given(...efa2023).when((line) =>
      commitFunds(line, { ...key, commitmentId: 'F-2', amount: 52_750_000n }, days),
    );
    expect(availableOf(all.state)).toBe(0n);
  });

  it('has 227,500.00 left for the second of two approvals of 300,000.00', () => {
    given(...efa2023, committed(30_000_000n, 'F-2'))
      .when((line) => commitFunds(line, { ...key, commitmentId: 'F-3', amount: 30_000_000n }, days))
      .thenRefused('NOT_ENOUGH_FUNDS', { requested: 30_000_000n, available: 22_750_000n });
  });

  it('warns once when 90 % (3,510,000.00) are crossed, at the very cent', () => {
    const upTo = given(...efa2023).when((line) =>
      commitFunds(line, { ...key, commitmentId: 'F-2', amount: 13_749_999n }, days),
    );
    upTo.then(committed(13_749_999n, 'F-2'));
    const warning: BudgetLineEvent = {
      type: 'UsageWarningRaised',
      data: { ...key, thresholdPercent: 90, used: 351_000_000n, appropriated: 390_000_000n },
    };
    given(...efa2023)
      .when((line) => commitFunds(line, { ...key, commitmentId: 'F-2', amount: 13_750_000n }, days))
      .then(committed(13_750_000n, 'F-2'), warning);
    given(...efa2023, committed(13_750_000n, 'F-2'), warning)
      .when((line) => commitFunds(line, { ...key, commitmentId: 'F-3', amount: 1n }, days))
      .then(committed(1n, 'F-3'));
  });

  it('has 137,500.00 available under a block of 390,000.00, and 527,500.00 again after its release', () => {
    const blocked = given(...efa2023).when((line) =>
      blockFunds(line, { ...key, blockId: 'S-1', amount: 39_000_000n, reason }, days),
    );
    expect(availableOf(blocked.state)).toBe(13_750_000n);
    const released = releaseBlock(blocked.state, { ...key, blockId: 'S-1', reason: 'aufgehoben' }, days);
    expect(released).toMatchObject({ outcome: 'accepted', events: [{ data: { amount: 39_000_000n } }] });
  });
});

describe('an appropriation', () => {
  const command = { ...key, name: 'EfA', amount: 390_000_000n, exactness: 'UP_TO', source } as const;

  it('opens the line with exactness and source', () => {
    given()
      .when((line) => enactAppropriation({ line, programme }, command))
      .then(enacted);
  });

  it('is enacted once: later changes are supplements', () => {
    given(enacted)
      .when((line) => enactAppropriation({ line, programme }, command))
      .thenRefused('ALREADY_EXISTS', { appropriated: 390_000_000n });
  });

  it('needs a programme, and an amount that can be one', () => {
    given()
      .when((line) => enactAppropriation({ line, programme: undefined }, command))
      .thenRefused('PROGRAMME_UNKNOWN', { programme: 'EFA' });
    given()
      .when((line) => enactAppropriation({ line, programme }, { ...command, amount: 0n }))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given()
      .when((line) => enactAppropriation({ line, programme }, { ...command, amount: centsMax + 1n }))
      .thenRefused('AMOUNT_OUT_OF_RANGE', { largest: centsMax });
  });
});

describe('a supplement', () => {
  const command = { ...key, supplementId: 'NT-1', amount: -52_750_000n, exactness: 'EXACT', source } as const;

  it('is a difference, and lowers the appropriation down to what is bound and paid', () => {
    const lowered = given(...efa2023).when((line) => enactSupplement(line, command, days));
    expect(availableOf(lowered.state)).toBe(0n);
    expect(totalOf(lowered.state?.appropriated)).toBe(337_250_000n);
    given(...efa2023)
      .when((line) => enactSupplement(line, { ...command, amount: -52_750_001n }, days))
      .thenRefused('NOT_ENOUGH_FUNDS', { requested: 52_750_001n, available: 52_750_000n });
  });

  it('that lowers the appropriation may cross the 90 % too', () => {
    const { decision } = given(...efa2023).when((line) => enactSupplement(line, command, days));
    expect(decision).toMatchObject({
      events: [{ type: 'SupplementEnacted' }, { type: 'UsageWarningRaised' }],
    });
  });

  it('is refused without a line, twice, at zero, and beyond what the ledger can hold', () => {
    given()
      .when((line) => enactSupplement(line, command, days))
      .thenRefused(...noAuthorisation);
    given(enacted, { type: 'SupplementEnacted', data: { ...command } })
      .when((line) => enactSupplement(line, command, days))
      .thenRefused('ALREADY_EXISTS', {});
    given(enacted)
      .when((line) => enactSupplement(line, { ...command, amount: 0n }, days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    given(enacted)
      .when((line) => enactSupplement(line, { ...command, amount: centsMax }, days))
      .thenRefused('AMOUNT_OUT_OF_RANGE', { largest: centsMax - 390_000_000n });
  });
});

describe('a block', () => {
  const blocked: BudgetLineEvent = {
    type: 'FundsBlocked',
    data: { ...key, blockId: 'S-1', amount: 1_000n, reason },
  };
  const release = { ...key, blockId: 'S-1', reason };

  it('cannot take what is bound or paid', () => {
    given(...efa2023)
      .when((line) => blockFunds(line, { ...key, blockId: 'S-1', amount: 52_750_001n, reason }, days))
      .thenRefused('NOT_ENOUGH_FUNDS', { available: 52_750_000n });
  });

  it('has an identity, and is released in parts, never more than is blocked', () => {
    given(enacted, blocked)
      .when((line) => blockFunds(line, { ...key, blockId: 'S-1', amount: 1n, reason }, days))
      .thenRefused('ALREADY_EXISTS', {});
    const part: BudgetLineEvent = { type: 'BlockReleased', data: { ...release, amount: 400n } };
    given(enacted, blocked)
      .when((line) => releaseBlock(line, { ...release, amount: 400n }, days))
      .then(part);
    given(enacted, blocked, part)
      .when((line) => releaseBlock(line, { ...release, amount: 601n }, days))
      .thenRefused('BLOCK_EXCEEDED', { requested: 601n, blocked: 600n });
    given(enacted, blocked, part)
      .when((line) => releaseBlock(line, release, days))
      .then({ type: 'BlockReleased', data: { ...release, amount: 600n } });
    given(enacted)
      .when((line) => releaseBlock(line, release, days))
      .thenRefused('BLOCK_UNKNOWN', { blockId: 'S-1' });
  });
});

describe('a commitment', () => {
  const at = { ...key, commitmentId: 'F-1' };

  it('is made once, and needs a line for its year', () => {
    given(enacted, committed(100n))
      .when((line) => commitFunds(line, { ...at, amount: 1n }, days))
      .thenRefused('ALREADY_EXISTS', {});
    given()
      .when((line) => commitFunds(line, { ...at, fiscalYear: 2025, amount: 1n }, days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', { ...key, fiscalYear: 2025 });
  });

  it('is reduced by less than is open of it, or released whole, once', () => {
    given(enacted, committed(100n))
      .when((line) => reduceCommitment(line, { ...at, amount: 100n, reason }, days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 100n, open: 100n });
    const released: BudgetLineEvent = { type: 'CommitmentReleased', data: { ...at, amount: 100n, reason } };
    given(enacted, committed(100n))
      .when((line) => releaseCommitment(line, { ...at, reason }, days))
      .then(released);
    given(enacted, committed(100n), released)
      .when((line) => releaseCommitment(line, { ...at, reason }, days))
      .thenRefused('COMMITMENT_EXCEEDED', { open: 0n });
    given(enacted)
      .when((line) => releaseCommitment(line, { ...at, reason }, days))
      .thenRefused('COMMITMENT_UNKNOWN', { commitmentId: 'F-1' });
  });

  it('is paid in parts, never beyond what is open', () => {
    given(enacted, committed(100n), disbursed(60n))
      .when((line) => disburseFunds(line, { ...at, disbursementId: 'A-2', amount: 41n }, days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 41n, open: 40n });
    given(enacted, committed(100n), disbursed(60n))
      .when((line) => disburseFunds(line, { ...at, disbursementId: 'A-1', amount: 1n }, days))
      .thenRefused('ALREADY_EXISTS', {});
  });

  it('is open again by what of its payment is reversed, never more than stands as paid', () => {
    const reverse = { ...key, disbursementId: 'A-1', reason: 'Rückläufer' };
    const back = given(enacted, committed(100n), disbursed(60n)).when((line) =>
      reverseDisbursement(line, { ...reverse, amount: 60n }, days),
    );
    expect(back.state).toMatchObject({ committed: 100n, paid: 0n });
    given(enacted, committed(100n), disbursed(60n))
      .when((line) => reverseDisbursement(line, { ...reverse, amount: 61n }, days))
      .thenRefused('DISBURSEMENT_EXCEEDED', { requested: 61n, standing: 60n });
    given(enacted)
      .when((line) => reverseDisbursement(line, { ...reverse, amount: 1n }, days))
      .thenRefused('DISBURSEMENT_UNKNOWN', { disbursementId: 'A-1' });
  });
});

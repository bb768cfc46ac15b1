import { describe, expect, it } from '@jest/globals';
import { efaEnacted, efaKey, efaProgramme, efaSource } from '../testing/efa-line.ts';
import { days, expectRefused, onDay, specification } from '../testing/given.ts';
import {
  afterAll,
  available,
  evolveBudgetLine,
  type BudgetLine,
  type BudgetLineEvent,
} from './budget-line.ts';
import {
  burdensOn,
  enterObligation,
  grantCommitmentAuthority,
  releaseObligation,
} from './commitment-authority.ts';
import { enactAppropriation } from './enact-appropriation.ts';

const { given } = specification(evolveBudgetLine);
const authority = (amount: bigint, commitmentAuthorityId = 'VE-1', burdenedYear = 2025) => ({
  ...efaKey,
  commitmentAuthorityId,
  burdenedYear,
  amount,
  source: efaSource,
});
const granted = (amount: bigint, id?: string): BudgetLineEvent => ({
  type: 'CommitmentAuthorityGranted',
  data: authority(amount, id),
});
const obligation = (amount: bigint, obligationId = 'V-1', burdenedYear = 2025) => ({
  ...efaKey,
  obligationId,
  burdenedYear,
  amount,
  reason: 'Wartungsvertrag',
});
const entered = (amount: bigint, id?: string): BudgetLineEvent => ({
  type: 'ObligationEntered',
  data: obligation(amount, id),
});
const release = { ...efaKey, obligationId: 'V-1', reason: 'Nicht zustande gekommen' };
const released = (amount: bigint): BudgetLineEvent => ({
  type: 'ObligationReleased',
  data: { ...release, burdenedYear: 2025, amount },
});
const enter = (line: BudgetLine | undefined, amount: bigint, burdened?: BudgetLine, id = 'V-2') =>
  enterObligation({ line, burdened }, obligation(amount, id), days);
const appropriation = (amount: bigint) =>
  ({ ...efaKey, fiscalYear: 2025, name: 'EfA', amount, exactness: 'EXACT', source: efaSource }) as const;
const line2025 = afterAll(
  undefined,
  [{ ...efaEnacted, data: { ...efaEnacted.data, fiscalYear: 2025 } }],
  '2025-01-01',
);

describe('a commitment authority', () => {
  it('is granted for a later year, once under its id, and lowered down to what obligations leave of it', () => {
    given(efaEnacted)
      .when((line) => grantCommitmentAuthority(line, authority(500n), days))
      .then(granted(500n));
    given(efaEnacted, granted(500n))
      .when((line) => grantCommitmentAuthority(line, authority(1n), days))
      .thenRefused('ALREADY_EXISTS', { what: 'Verpflichtungsermächtigung VE-1' });
    given(efaEnacted, granted(500n), entered(300n))
      .when((line) => grantCommitmentAuthority(line, authority(-200n, 'VE-2'), days))
      .then(granted(-200n, 'VE-2'));
    given(efaEnacted, granted(500n), entered(300n))
      .when((line) => grantCommitmentAuthority(line, authority(-201n, 'VE-2'), days))
      .thenRefused('COMMITMENT_AUTHORITY_EXCEEDED', { requested: 201n, left: 200n, burdenedYear: 2025 });
    for (const year of [2023, 2022])
      given(efaEnacted)
        .when((line) => grantCommitmentAuthority(line, authority(1n, 'VE-1', year), days))
        .thenRefused('BURDENED_YEAR_INVALID', { ...efaKey, burdenedYear: year, amount: 1n });
    given()
      .when((line) => grantCommitmentAuthority(line, authority(1n), days))
      .thenRefused('NO_AUTHORISATION_FOR_YEAR', efaKey);
  });
});

describe('an obligation for a later year', () => {
  it('consumes the authority of its year, to the cent, and touches none of the funds of the year', () => {
    const after = given(efaEnacted, granted(500n), entered(300n)).when((line) => enter(line, 200n));
    after.then(entered(200n, 'V-2'));
    expect(after.state && available(after.state)).toBe(390_000_000n);
    given(efaEnacted, granted(500n), entered(300n))
      .when((line) => enter(line, 201n))
      .thenRefused('COMMITMENT_AUTHORITY_EXCEEDED', {
        ...efaKey,
        burdenedYear: 2025,
        requested: 201n,
        left: 200n,
        day: days.on,
      });
  });

  it('is refused without an authority for its year, or before that takes effect', () => {
    given(efaEnacted)
      .when((line) => enter(line, 1n))
      .thenRefused('COMMITMENT_AUTHORITY_EXCEEDED', { requested: 1n, left: 0n });
    given(efaEnacted, onDay('2023-07-01', granted(500n)))
      .when((line) => enter(line, 1n))
      .thenRefused('COMMITMENT_AUTHORITY_EXCEEDED', { requested: 1n, left: 0n, day: days.on });
  });

  it('is for a year without a budget, and one of its name', () => {
    given(efaEnacted, granted(500n), entered(300n))
      .when((line) => enter(line, 1n, undefined, 'V-1'))
      .thenRefused('ALREADY_EXISTS', { what: 'Verpflichtung V-1' });
    given(efaEnacted, granted(500n))
      .when((line) => enter(line, 1n, line2025))
      .thenRefused('ALREADY_EXISTS', { what: 'Ansatz EFA/MAIN 2025' });
  });

  it('is released until its year has a budget: the authority is free again', () => {
    const after = given(efaEnacted, granted(500n), entered(300n)).when((line) =>
      releaseObligation({ line, burdened: undefined }, release, days),
    );
    after.then(released(300n));
    expect(enter(after.state, 500n).outcome).toBe('accepted');
    given(efaEnacted, granted(500n), entered(300n))
      .when((line) => releaseObligation({ line, burdened: line2025 }, release, days))
      .thenRefused('ALREADY_EXISTS', { what: 'Ansatz EFA/MAIN 2025' });
    given(efaEnacted, granted(500n), entered(300n), released(300n))
      .when((line) => releaseObligation({ line, burdened: undefined }, release, days))
      .thenRefused('OBLIGATION_UNKNOWN', { ...efaKey, obligationId: 'V-1' });
  });

  it('is given up in part: the authority is free by as much, and the rest is what burdens its year', () => {
    const part = (amount: bigint) => ({ ...release, amount });
    const reduced: BudgetLineEvent = {
      type: 'ObligationReduced',
      data: { ...release, burdenedYear: 2025, amount: 100n },
    };
    const after = given(efaEnacted, granted(500n), entered(300n)).when((line) =>
      releaseObligation({ line, burdened: undefined }, part(100n), days),
    );
    after.then(reduced);
    expect(burdensOn(2025, [after.state])).toMatchObject([{ obligationId: 'V-1', amount: 200n }]);
    expect(enter(after.state, 300n).outcome).toBe('accepted');
    expect(enter(after.state, 301n).outcome).toBe('rejected');
    given(efaEnacted, granted(500n), entered(300n), reduced)
      .when((line) => releaseObligation({ line, burdened: undefined }, part(201n), days))
      .thenRefused('COMMITMENT_EXCEEDED', { requested: 201n, open: 200n });
    given(efaEnacted, granted(500n), entered(300n), reduced)
      .when((line) => releaseObligation({ line, burdened: undefined }, part(200n), days))
      .then(released(200n));
    given(efaEnacted, granted(500n), entered(300n))
      .when((line) => releaseObligation({ line, burdened: undefined }, part(0n), days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('is on the line of its year from the first day, with its budget, which is no lower', () => {
    const { state } = given(efaEnacted, granted(900n), entered(300n), entered(200n, 'V-2'));
    const known = { line: undefined, programme: efaProgramme, burdens: burdensOn(2025, [undefined, state]) };
    const enacted = enactAppropriation(known, appropriation(500n));
    expect(enacted).toMatchObject({
      outcome: 'accepted',
      events: [
        { type: 'AppropriationEnacted', data: { fiscalYear: 2025, amount: 500n } },
        { type: 'FundsCommitted', data: { fiscalYear: 2025, commitmentId: 'V-1', amount: 300n } },
        { type: 'FundsCommitted', data: { fiscalYear: 2025, commitmentId: 'V-2', amount: 200n } },
      ],
    });
    const line =
      enacted.outcome === 'accepted' ? afterAll(undefined, enacted.events, '2025-01-01') : undefined;
    expect(line && [line.committed, available(line)]).toEqual([500n, 0n]);
    expectRefused(enactAppropriation(known, appropriation(499n)), 'OBLIGATIONS_EXCEED_BUDGET', {
      ...efaKey,
      fiscalYear: 2025,
      amount: 499n,
      burdened: 500n,
    });
    expect(burdensOn(2024, [state])).toEqual([]);
  });

  it('of two years under one name is two commitments', () => {
    const { state } = given(efaEnacted, granted(900n), entered(300n));
    const burdens = burdensOn(2025, [state, state && { ...state, fiscalYear: 2024 }]);
    expect(
      enactAppropriation({ line: undefined, programme: efaProgramme, burdens }, appropriation(600n)),
    ).toMatchObject({
      events: [{}, { data: { commitmentId: 'V-1' } }, { data: { commitmentId: 'V-1.2024' } }],
    });
  });
});

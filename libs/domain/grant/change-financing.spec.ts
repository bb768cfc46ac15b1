import { describe, expect, it } from '@jest/globals';
import { afterAll } from '../budget-line/budget-line.ts';
import { days, expectRefused, inYears, specification } from '../testing/given.ts';
import {
  applied,
  awarded,
  bound,
  caseNumber,
  certified,
  drawn,
  factual,
  reference,
  succession,
} from '../testing/starke-heimat-grant.ts';
import { changeFinancing } from './change-financing.ts';
import { evolveGrant, excessOf, type Grant } from './grant.ts';

const { given } = specification(evolveGrant);
const known = (grant: Grant | undefined) => ({
  payments: undefined,
  grant,
  lines: inYears(bound),
  succession,
});
const change = (grant: Grant | undefined, eligibleCost: bigint, thirdPartyIncome = 0n, changedBy = 'dora') =>
  changeFinancing(
    known(grant),
    { caseNumber, eligibleCost, thirdPartyIncome, reason: 'Kosten gesunken', changedBy },
    days,
  );
describe('changed cost and income of a project', () => {
  it('lower an award by its share, and free what was bound for it', () => {
    const decision = change(given(...certified, awarded).state, 80_000_000n, 10_000_000n);
    expect(decision).toMatchObject({
      line: [{ type: 'CommitmentReduced', data: { amount: 27_000_000n } }],
      grant: [
        {
          type: 'GrantFinancingChanged',
          data: { entitled: 63_000_000n, amount: 63_000_000n, before: 90_000_000n, excess: 0n },
        },
      ],
    });
  });

  it('leave awarded what was drawn down, and show what of it is to be repaid', () => {
    const decision = change(given(...certified, awarded, drawn(80_000_000n)).state, 80_000_000n);
    expect(decision).toMatchObject({
      grant: [{ data: { entitled: 72_000_000n, amount: 80_000_000n, excess: 8_000_000n } }],
    });
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
    const { state } = given(...certified, awarded, drawn(80_000_000n), ...decision.grant);
    expect(state && [state.left, excessOf(state)]).toEqual([0n, 8_000_000n]);
    const after = afterAll(bound, decision.line, days.on);
    expect(after?.commitments.get(caseNumber)?.open.total).toBe(80_000_000n);
  });

  it('are measured against the notice, so that their order does not matter, and raise nothing', () => {
    const { state: first } = given(...certified, awarded);
    const events = change(first, 80_000_000n);
    if (events.outcome === 'rejected') throw new Error(events.rejection.code);
    const { state } = given(...certified, awarded, ...events.grant);
    expect(change(state, 60_000_000n)).toMatchObject({ grant: [{ data: { entitled: 54_000_000n } }] });
    expect(change(state, 90_000_000n)).toMatchObject({
      line: [],
      grant: [{ data: { entitled: 72_000_000n, amount: 72_000_000n, before: 72_000_000n } }],
    });
  });

  it('are of an award, other than before, and not told by who applied or certified', () => {
    expectRefused(change(given(applied, factual).state, 1n), 'GRANT_STATE', {
      caseNumber,
      state: 'APPLIED',
      amount: 90_000_000n,
    });
    const { state } = given(...certified, awarded);
    expectRefused(change(state, 100_000_000n), 'ALREADY_EXISTS', {
      what: `Finanzierungsplan von ${caseNumber}`,
    });
    expectRefused(change(state, 0n), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
    expectRefused(
      change(state, 1n, 0n, 'bert'),
      'FOUR_EYES',
      { caseNumber, action: 'AMEND', earlierPart: 'CERTIFIED' },
      [
        {
          type: 'GrantFourEyesViolationRefused',
          data: { ...reference, action: 'AMEND', attemptedBy: 'bert', earlierPart: 'CERTIFIED' },
        },
      ],
    );
  });
});

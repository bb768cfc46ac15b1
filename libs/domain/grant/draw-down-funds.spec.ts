import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterAll } from '../budget-line/budget-line.ts';
import { days, inYears, onDay, specification } from '../testing/given.ts';
import { amendAward } from './amend-award.ts';
import { drawDownFunds } from './draw-down-funds.ts';
import { drawnDown, evolveGrant, type GrantEvent } from './grant.ts';
import {
  applied,
  arithmetic,
  awarded,
  bound,
  caseNumber,
  certified,
  drawn,
  factual,
  later,
  succession,
} from '../testing/starke-heimat-grant.ts';

const { given } = specification(evolveGrant);

describe('a drawdown', () => {
  const command = {
    caseNumber,
    drawdownId: 'MA-1',
    amount: 50_000_000n,
    requestedOn: '2023-06-30',
    requestedBy: 'carla',
  };

  it('is for what is left of the award, once, within the period, and only of an award', () => {
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, command, days))
      .then(drawn(50_000_000n));
    given(...certified, awarded, drawn(50_000_000n))
      .when((grant) => drawDownFunds(grant, { ...command, drawdownId: 'MA-2', amount: 40_000_001n }, days))
      .thenRefused('AWARD_EXCEEDED', {
        requested: 40_000_001n,
        left: 40_000_000n,
        awarded: 90_000_000n,
        day: '2023-06-30',
      });
    given(...certified, awarded, drawn(1n))
      .when((grant) => drawDownFunds(grant, command, days))
      .thenRefused('ALREADY_EXISTS', { what: 'Mittelabruf MA-1' });
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, requestedOn: '2025-01-01' }, later))
      .thenRefused('OUTSIDE_AWARD_PERIOD', {
        requestedOn: '2025-01-01',
        period: '2023-01-01/2024-12-31',
        amount: 50_000_000n,
      });
    given(applied)
      .when((grant) => drawDownFunds(grant, command, days))
      .thenRefused('GRANT_STATE', { caseNumber, state: 'APPLIED', amount: 90_000_000n });
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06412000' }, days))
      .thenRefused('GRANT_UNKNOWN', { caseNumber });
  });

  it('follows its award, and is requested today at the latest', () => {
    given(...certified, onDay('2023-06-15', awarded))
      .when((grant) => drawDownFunds(grant, { ...command, requestedOn: '2023-06-14' }, days))
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2023-06-14', earliest: '2023-06-15', cause: 'AWARD' });
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, requestedOn: '2023-07-01' }, days))
      .thenRefused('DAY_IN_FUTURE', { day: '2023-07-01', today: '2023-06-30' });
  });

  it('of a joint grant is for the lead alone; a partner is told who that is, others that there is none', () => {
    const joint: GrantEvent = { ...applied, data: { ...applied.data, recipients: ['06631009', '06631018'] } };
    const history = [joint, factual, arithmetic, awarded];
    given(...history)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06631009' }, days))
      .then(drawn(50_000_000n));
    given(...history)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06631018' }, days))
      .thenRefused('LEAD_ONLY', { caseNumber, recipient: '06631018', lead: '06631009' });
    given(...history)
      .when((grant) => drawDownFunds(grant, { ...command, onlyOf: '06412000' }, days))
      .thenRefused('GRANT_UNKNOWN', { caseNumber });
  });

  it('never brings the sum above the award, whatever is drawn down and amended', () => {
    const step = fc.tuple(fc.constantFrom('draw', 'amend'), fc.bigInt({ min: 1n, max: 60_000_000n }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let { state } = given(...certified, awarded);
        let on = bound;
        for (const [index, [what, amount]] of steps.entries()) {
          const decision =
            what === 'draw'
              ? drawDownFunds(state, { ...command, drawdownId: `MA-${index}`, amount }, days)
              : amendAward(
                  { payments: undefined, grant: state, lines: inYears(on), succession },
                  { caseNumber, amount, reason: 'x', amendedBy: 'dora' },
                  days,
                );
          if (decision.outcome === 'rejected') continue;
          const events = 'grant' in decision ? decision.grant : decision.events;
          if ('line' in decision) on = afterAll(on, decision.line, days.on);
          for (const event of events) state = evolveGrant(state, event, days.on);
          expect(state && drawnDown(state) + state.left).toBe(state?.awarded);
          expect(on?.committed).toBe(state?.awarded);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is of more than nothing, on the first and the last day of the period too', () => {
    given(...certified, awarded)
      .when((grant) => drawDownFunds(grant, { ...command, amount: 0n }, days))
      .thenRefused('AMOUNT_NOT_POSITIVE', { amount: 0n });
    for (const requestedOn of ['2023-01-01', '2024-12-31']) {
      const { decision } = given(...certified, awarded).when((grant) =>
        drawDownFunds(grant, { ...command, requestedOn }, later),
      );
      expect(decision.outcome).toBe('accepted');
    }
  });
});

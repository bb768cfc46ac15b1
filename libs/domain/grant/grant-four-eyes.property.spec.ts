import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterAll, evolveBudgetLine } from '../budget-line/budget-line.ts';
import { days, firstDay, inYears } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { amendAward } from './amend-award.ts';
import { awardGrant } from './award-grant.ts';
import { certifyGrantArithmetic, certifyGrantFactual } from './certify-application.ts';
import { evolveGrant, type GrantEvent } from './grant.ts';
import { rejectApplication } from './reject-application.ts';
import { revokeAward } from './revoke-award.ts';

const caseNumber = 'SH-2023-000001';
const recipient = '06631009';
const key = { programme: 'SH', line: 'MAIN', fiscalYear: 2023 };
const succession = [registeredRecipient({ recipient, name: 'Fulda', population: 68_000 })];
const period = { from: '2023-01-01', to: '2023-12-31' };
const opened = evolveBudgetLine(
  undefined,
  {
    type: 'AppropriationEnacted',
    data: {
      ...key,
      name: 'Linie',
      synthetic: false,
      amount: 1_000n,
      exactness: 'EXACT',
      source: { title: 'Haushaltsplan' },
    },
  },
  firstDay,
);

const step = fc.record({
  act: fc.constantFrom('factual', 'arithmetic', 'award', 'reject', 'amend', 'revoke'),
  person: fc.constantFrom('anna', 'bert', 'carla', 'dora'),
  amount: fc.bigInt({ min: 1n, max: 900n }),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Everything that was recorded, the attempts too. */
function historyOf(steps: readonly Step[]): readonly GrantEvent[] {
  const events: GrantEvent[] = [
    {
      type: 'GrantApplied',
      data: {
        ...key,
        grantId: 'g',
        caseNumber,
        recipients: [recipient],
        purpose: 'Vorhaben',
        projectCost: 1_000n,
        requested: 900n,
        receivedOn: firstDay,
        appliedBy: 'anna',
        synthetic: false,
      },
    },
  ];
  let line = opened;
  let grant = events.reduce<ReturnType<typeof evolveGrant>>(
    (state, event) => evolveGrant(state, event, firstDay),
    undefined,
  );
  for (const { act, person, amount } of steps) {
    const known = { grant, lines: inYears(line), succession, payments: undefined };
    const decision = {
      factual: () => certifyGrantFactual(grant, { caseNumber, certifiedBy: person }, days),
      arithmetic: () => certifyGrantArithmetic(grant, { caseNumber, certifiedBy: person }, days),
      award: () => awardGrant(known, { caseNumber, period, awardedBy: person }, days),
      reject: () => rejectApplication(grant, { caseNumber, reason: 'x', rejectedBy: person }, days),
      amend: () => amendAward(known, { caseNumber, amount, reason: 'x', amendedBy: person }, days),
      revoke: () => {
        const revocation = revokeAward(
          {
            revoked: grant,
            payments: undefined,
            bound: [{ line, commitmentIds: grant?.budgets.map(({ commitmentId }) => commitmentId) ?? [] }],
          },
          { caseNumber, reason: 'x', revokedBy: person },
          days,
        );
        if (revocation.outcome === 'rejected') return revocation;
        return { outcome: revocation.outcome, line: revocation.lines.flat(), grant: revocation.events };
      },
    }[act]();
    if ('line' in decision) line = afterAll(line, decision.line, days.on);
    const recorded =
      decision.outcome === 'rejected'
        ? decision.onRecord
        : 'grant' in decision
          ? decision.grant
          : decision.events;
    for (const event of recorded) grant = evolveGrant(grant, event, days.on);
    events.push(...recorded);
  }
  return events;
}

describe('whoever does what with a grant in whatever order', () => {
  it('who applied neither certifies nor decides, who certified does not decide, and nothing is awarded uncertified', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const certifiers = new Set<string>();
        let certifications = 0;
        for (const event of historyOf(steps)) {
          reached.add(event.type);
          if (event.type === 'GrantCertifiedFactual' || event.type === 'GrantCertifiedArithmetic') {
            expect(event.data.certifiedBy).not.toBe('anna');
            certifiers.add(event.data.certifiedBy);
            certifications += 1;
          }
          const decider =
            event.type === 'GrantAwarded'
              ? event.data.awardedBy
              : event.type === 'GrantRejected'
                ? event.data.rejectedBy
                : event.type === 'AwardAmended'
                  ? event.data.amendedBy
                  : undefined;
          if (decider !== undefined) expect(certifiers.has(decider) || decider === 'anna').toBe(false);
          if (event.type === 'GrantAwarded') expect(certifications).toBe(2);
          if (event.type === 'GrantRevoked') expect(event.data.revokedBy).not.toBe('anna');
        }
      }),
      { numRuns: 2_000, seed: 31_10_2023 },
    );
    for (const type of ['GrantAwarded', 'GrantRejected', 'AwardAmended', 'GrantRevoked'])
      expect([type, reached.has(type)]).toEqual([type, true]);
  });
});

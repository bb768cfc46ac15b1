import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { days, firstDay } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { evolveBudgetLine } from '../budget-line/budget-line.ts';
import { amendClaim } from './amend-claim.ts';
import { approveClaim } from './approve-claim.ts';
import { certifyArithmetic, certifyFactual } from './certify-claim.ts';
import { evolveClaim, type Claim, type ClaimEvent } from './claim.ts';
import { rejectClaim } from './reject-claim.ts';

const caseNumber = 'EFA-2023-000001';
const key = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const line = evolveBudgetLine(
  undefined,
  {
    type: 'AppropriationEnacted',
    data: {
      ...key,
      name: 'EfA',
      synthetic: false,
      amount: 10_000n,
      exactness: 'EXACT',
      source: { title: 'Plan' },
    },
  },
  firstDay,
);
const submitted: ClaimEvent = {
  type: 'ClaimSubmitted',
  data: {
    ...key,
    claimId: 'c-1',
    caseNumber,
    recipient: '06412000',
    leikaKey: '99108008000000',
    servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
    amount: 100n,
    receivedOn: '2023-02-15',
    submittedBy: 'a',
    synthetic: false,
  },
};

const succession = [
  registeredRecipient({ recipient: '06412000', name: 'Frankfurt am Main', population: 764_104 }),
];

type Step = (claim: Claim) => { readonly events: readonly ClaimEvent[]; readonly accepted: boolean };
const person = fc.constantFrom('a', 'b', 'c', 'd');
const step: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom('factual', 'arithmetic', 'amend', 'approve', 'reject'), person)
  .map(([what, by]): Step => (claim) => {
    if (what === 'approve') {
      const decision = approveClaim({ claim, line, succession }, { caseNumber, approvedBy: by }, days);
      return decision.outcome === 'accepted'
        ? { events: decision.claim, accepted: true }
        : { events: decision.onRecord, accepted: false };
    }
    const decision =
      what === 'factual'
        ? certifyFactual(claim, { caseNumber, certifiedBy: by }, days)
        : what === 'arithmetic'
          ? certifyArithmetic(claim, { caseNumber, certifiedBy: by }, days)
          : what === 'amend'
            ? amendClaim(
                claim,
                {
                  caseNumber,
                  amount: 90n,
                  receivedOn: '2023-03-01',
                  reason: 'neu',
                  amendedBy: by,
                },
                days,
              )
            : rejectClaim(claim, { caseNumber, reason: 'nein', rejectedBy: by }, days);
    return decision.outcome === 'accepted'
      ? { events: decision.events, accepted: true }
      : { events: decision.onRecord, accepted: false };
  });

function historyOf(steps: readonly Step[]): readonly ClaimEvent[] {
  const events: ClaimEvent[] = [submitted];
  let claim = evolveClaim(undefined, submitted, firstDay);
  for (const take of steps) {
    if (!claim) break;
    for (const event of take(claim).events) {
      events.push(event);
      claim = evolveClaim(claim, event, firstDay);
    }
  }
  return events;
}

const anySteps = fc.array(step, { maxLength: 25 });

describe('whoever does what in whatever order', () => {
  it('nobody who submitted or amended a claim ever certifies or decides it afterwards', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const submitters = new Set<string>();
        for (const event of historyOf(steps)) {
          if (event.type === 'ClaimSubmitted') submitters.add(event.data.submittedBy);
          if (event.type === 'ClaimAmended') submitters.add(event.data.amendedBy);
          if (event.type === 'ClaimCertifiedFactual' || event.type === 'ClaimCertifiedArithmetic')
            expect(submitters).not.toContain(event.data.certifiedBy);
          if (event.type === 'ClaimApproved') expect(submitters).not.toContain(event.data.approvedBy);
          if (event.type === 'ClaimRejected') expect(submitters).not.toContain(event.data.rejectedBy);
        }
      }),
    );
  });

  it('an approved claim was certified twice in its last version, and approved by another person', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const events = historyOf(steps);
        const approval = events.find((event) => event.type === 'ClaimApproved');
        if (!approval) return;
        const lastAmendment = events.findLastIndex(({ type }) => type === 'ClaimAmended');
        const certifiers = events
          .slice(lastAmendment + 1)
          .flatMap((event) =>
            event.type === 'ClaimCertifiedFactual' || event.type === 'ClaimCertifiedArithmetic'
              ? [event.data.certifiedBy]
              : [],
          );
        expect(certifiers).toHaveLength(2);
        expect(certifiers).not.toContain(approval.data.approvedBy);
      }),
      { numRuns: 500 },
    );
  });

  it('a claim is decided at most once, and nothing but attempts follows', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const types = historyOf(steps).map(({ type }) => type);
        const decided = types.findIndex((type) => type === 'ClaimApproved' || type === 'ClaimRejected');
        if (decided >= 0) expect(types.slice(decided + 1)).toEqual([]);
      }),
    );
  });
});

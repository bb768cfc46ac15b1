import { describe, expect, it } from '@jest/globals';
import type { Succession } from '../recipient/succession.ts';
import { days, expectRefused, firstDay } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import {
  arithmetic,
  caseNumber,
  certified,
  claimOf,
  factual,
  known,
  line,
  reference,
  rejectedEvent,
  submitted,
} from '../testing/wohngeld-claim.ts';
import { approveClaim } from './approve-claim.ts';
import type { ClaimEvent } from './claim.ts';

describe('an approval', () => {
  it('binds the claimed amount on the budget line, for the recipient and under the case number', () => {
    const decision = approveClaim(
      { claim: claimOf(...certified), line, succession: [known.recipient] },
      { caseNumber, approvedBy: 'dora' },
      days,
    );
    expect(decision).toEqual({
      outcome: 'accepted',
      line: [
        {
          type: 'FundsCommitted',
          data: {
            programme: 'EFA',
            line: 'MAIN',
            fiscalYear: 2023,
            commitmentId: caseNumber,
            recipient: '06412000',
            amount: 1_250_000n,
          },
        },
      ],
      claim: [
        {
          type: 'ClaimApproved',
          data: {
            ...reference,
            amount: 1_250_000n,
            claimed: 1_250_000n,
            commitmentId: caseNumber,
            approvedBy: 'dora',
          },
        },
      ],
    });
  });

  it('may be for a part, never for more than was claimed', () => {
    const approve = (amount: bigint, reason?: string) =>
      approveClaim(
        { claim: claimOf(...certified), line, succession: [known.recipient] },
        { caseNumber, amount, ...(reason !== undefined && { reason }), approvedBy: 'dora' },
        days,
      );
    for (const none of [undefined, '', ' '])
      expectRefused(approve(1_249_999n, none), 'REASON_MISSING', {
        amount: 1_249_999n,
        asked: 1_250_000n,
      });
    expect(approve(1_250_000n).outcome).toBe('accepted');
    expect(approve(1_000_000n, 'Nur belegte Kosten')).toMatchObject({
      outcome: 'accepted',
      line: [{ data: { amount: 1_000_000n } }],
    });
    expectRefused(approve(1_250_001n), 'CLAIM_AMOUNT_EXCEEDED', {
      requested: 1_250_001n,
      claimed: 1_250_000n,
    });
    expectRefused(approve(0n), 'AMOUNT_NOT_POSITIVE', { amount: 0n });
  });

  it('needs somebody who holds the rights of the key; the funds are bound under the key that the claim is of', () => {
    const ended = {
      ...registeredRecipient({ recipient: '06412000', name: 'F', population: 1 }),
      validTo: '2023-06-29',
    };
    const heir = registeredRecipient({ recipient: '06412001', name: 'N', population: 1 });
    const approve = (...succession: Succession) =>
      approveClaim(
        { claim: claimOf(...certified), line, succession },
        { caseNumber, approvedBy: 'dora' },
        days,
      );
    expect(approve({ ...ended, successor: '06412001' }, heir)).toMatchObject({
      line: [{ type: 'FundsCommitted', data: { recipient: '06412000' } }],
    });
    expectRefused(approve(ended), 'RECIPIENT_ENDED', { recipient: '06412000', validTo: '2023-06-29' });
  });

  it('is refused with what is available where the budget does not suffice', () => {
    const large: ClaimEvent = { ...submitted, data: { ...submitted.data, amount: 52_750_001n } };
    expectRefused(
      approveClaim(
        { claim: claimOf(large, factual, arithmetic), line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'NOT_ENOUGH_FUNDS',
      {
        requested: 52_750_001n,
        available: 52_750_000n,
        day: days.on,
        programme: 'EFA',
        line: 'MAIN',
        fiscalYear: 2023,
      },
    );
  });

  it.each([
    ['carla', 'SUBMITTED'],
    ['bert', 'CERTIFIED'],
    ['beate', 'CERTIFIED'],
  ])('by %s, who had a part in it, is refused, and the attempt is on record', (person, earlierPart) => {
    expect(
      approveClaim(
        { claim: claimOf(...certified), line, succession: [known.recipient] },
        { caseNumber, approvedBy: person },
        days,
      ),
    ).toMatchObject({
      outcome: 'rejected',
      rejection: { code: 'FOUR_EYES' },
      onRecord: [{ data: { action: 'APPROVE', attemptedBy: person, earlierPart } }],
    });
  });

  it('needs both certifications, and a claim that is open', () => {
    expectRefused(
      approveClaim(
        { claim: claimOf(submitted, factual), line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'NOT_CERTIFIED',
      { caseNumber, missing: ['ARITHMETIC'], amount: 1_250_000n },
    );
    expectRefused(
      approveClaim(
        { claim: claimOf(...certified, rejectedEvent), line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'CLAIM_STATE',
      { caseNumber, state: 'REJECTED', amount: 1_250_000n },
    );
    expectRefused(
      approveClaim(
        { claim: undefined, line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'CLAIM_UNKNOWN',
      {
        caseNumber,
      },
    );
  });

  it('is not made before the latest act in the claim', () =>
    expectRefused(
      approveClaim(
        { claim: claimOf(...certified), line, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        { ...days, on: '2022-12-31' },
      ),
      'DAY_BEFORE_CAUSE',
      { day: '2022-12-31', earliest: firstDay, cause: 'CASE', amount: 1_250_000n },
    ));

  it('needs a budget for its year', () =>
    expectRefused(
      approveClaim(
        { claim: claimOf(...certified), line: undefined, succession: [known.recipient] },
        { caseNumber, approvedBy: 'dora' },
        days,
      ),
      'NO_AUTHORISATION_FOR_YEAR',
      { programme: 'EFA', line: 'MAIN', fiscalYear: 2023, amount: 1_250_000n },
    ));

  it('of what was approved before says why, and names it', () => {
    const sameFunding = [{ reference: 'EFA-2023-000007', standing: 'FUNDED', amount: 500n }] as const;
    const approve = (doubleFundingReason?: string) =>
      approveClaim(
        { claim: claimOf(...certified), line, succession: [known.recipient], sameFunding },
        { caseNumber, approvedBy: 'dora', ...(doubleFundingReason !== undefined && { doubleFundingReason }) },
        days,
      );
    expectRefused(approve(), 'DOUBLE_FUNDING', {
      caseNumber,
      others: ['EFA-2023-000007'],
      approved: 500n,
    });
    expect(approve('Andere Monate')).toMatchObject({
      claim: [{ data: { doubleFunding: ['EFA-2023-000007'], doubleFundingReason: 'Andere Monate' } }],
    });
  });
});

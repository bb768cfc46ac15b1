import { describe, expect, it } from '@jest/globals';
import { keyOfField } from './key-of.ts';

const ofLine = '/api/v1/budget-lines/{programme}/{line}/{fiscalYear}';
const inAddress = (operation: string, path: string, name: string) =>
  keyOfField(name, {}, { operation, path, isParameter: true });
const inBody = (operation: string, name: string, example?: string) =>
  keyOfField(name, example === undefined ? {} : { example }, { operation, path: ofLine, isParameter: false });

describe('what a field of a command names', () => {
  it('is, in an address, what its collection is of', () => {
    expect(
      [
        'blocks/{id}/releases',
        'commitments/{id}/release',
        'transfers/{id}/reversal',
        'overruns/{id}/reversal',
        'carry-overs/{id}/reversal',
        'cover-links/{id}/revocation',
        'disbursements/{id}/reversals',
        'obligations/{id}/release',
      ].map((rest) => inAddress('Any', `${ofLine}/${rest}`, 'id')),
    ).toEqual([
      'block',
      'commitment',
      'transfer',
      'overrun',
      'carryOver',
      'coverLink',
      'disbursement',
      'obligation',
    ]);
    expect(inAddress('MeetAwardCondition', '/api/v1/grants/{caseNumber}/conditions', 'conditionId')).toBe(
      'condition',
    );
    expect(inAddress('RevokeAuthority', '/api/v1/ordering-authorities', 'authorityId')).toBe('authority');
    expect(inAddress('WaiveRepayment', '/api/v1/repayments', 'repaymentId')).toBe('repayment');
  });

  it('is nothing where the command gives it its number', () => {
    expect(inBody('CommitFunds', 'commitmentId')).toBeUndefined();
    expect(inBody('BlockFunds', 'blockId')).toBeUndefined();
    expect(inBody('AgreeMilestone', 'milestoneId')).toBeUndefined();
    expect(inBody('DrawDownFunds', 'drawdownId')).toBeUndefined();
    expect(inBody('SetAwardCondition', 'conditionId')).toBeUndefined();
    expect(inBody('GrantAuthority', 'authorityId')).toBeUndefined();
    expect(inBody('RegisterRecipient', 'recipient', '06412000')).toBeUndefined();
  });

  it('is what there is, where the command is about it', () => {
    expect(inBody('RecordDisbursement', 'commitmentId')).toBe('commitment');
    expect(inBody('ReleaseAtYearEnd', 'commitmentIds')).toBe('commitment');
    expect(inBody('CommitFunds', 'id')).toBe('commitment');
    expect(inBody('PreparePaymentOrder', 'milestoneId')).toBe('milestone');
    expect(inBody('ConcludeAgreement', 'frameId')).toBe('announcedTotal');
    expect(inBody('ApplyForGrant', 'partners')).toBe('recipient');
    expect(inBody('SubmitClaim', 'recipient', '06412000')).toBe('recipient');
  });
});

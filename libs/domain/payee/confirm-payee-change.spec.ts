import { describe, expect, it } from '@jest/globals';
import { recordedRefusal } from '../recorded-refusal.ts';
import { onDay, specification } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { confirmPayeeChange, rejectPayeeChange, type KnownToConfirm } from './confirm-payee-change.ts';
import { evolvePayee, type Payee, type PayeeEvent } from './payee.ts';

const { given } = specification(evolvePayee);
const payeeId = 'EKOM21';
const account = { name: 'ekom21', iban: 'DE02120300000000202051' };
const proposed = (more: object = {}): PayeeEvent => ({
  type: 'PayeeChangeProposed',
  data: { payeeId, version: 1, ...account, ...more, reason: 'Neu', proposedBy: 'paul', synthetic: false },
});
const confirmed: PayeeEvent = {
  type: 'PayeeChangeConfirmed',
  data: { payeeId, version: 1, confirmedBy: 'petra' },
};
const rejected: PayeeEvent = {
  type: 'PayeeChangeRejected',
  data: { payeeId, version: 1, reason: 'Falsch', rejectedBy: 'petra' },
};
const dated = (on: string) => ({ on, today: '2023-12-29' });
const confirm =
  (on = '2023-03-10', known: Partial<KnownToConfirm> = {}, confirmedBy = 'petra') =>
  (payee: Payee | undefined) =>
    confirmPayeeChange(
      { payee, recipient: undefined, holders: undefined, ...known },
      { payeeId, confirmedBy },
      dated(on),
    );
const reject =
  (on = '2023-03-10', rejectedBy = 'petra') =>
  (payee: Payee | undefined) =>
    rejectPayeeChange(payee, { payeeId, reason: 'Falsch', rejectedBy }, dated(on));
const early = { day: '2023-03-09', earliest: '2023-03-10', cause: 'PROPOSAL' };

describe('the confirmation of a payee', () => {
  it('makes the proposed account the one that is paid to', () => {
    const { state, then } = given(onDay('2023-03-10', proposed())).when(confirm());
    then(confirmed);
    expect(state).toMatchObject({ confirmed: { ...account, version: 1 } });
    expect(state?.proposed).toBeUndefined();
  });

  it('is not made by who proposed it: the attempt is on record and confirms nothing', () => {
    const attempt: PayeeEvent = {
      type: 'PayeeFourEyesViolationRefused',
      data: { payeeId, version: 1, action: 'CONFIRM', earlierPart: 'PROPOSED', attemptedBy: 'paul' },
    };
    const figures = { payeeId, action: 'CONFIRM', earlierPart: 'PROPOSED' };
    given(onDay('2023-03-10', proposed()))
      .when(confirm('2023-03-10', {}, 'paul'))
      .thenRefused('FOUR_EYES', figures, attempt);
    expect(recordedRefusal(attempt)?.rejection).toEqual({ code: 'FOUR_EYES', figures });
    expect(given(proposed(), attempt).state).toEqual(given(proposed()).state);
  });

  it('tells that the account is another payee’s too, and whose', () =>
    given(onDay('2023-03-10', proposed({ sharedWith: ['FULDA'] })))
      .when(confirm('2023-03-10', { holders: { payeeIds: ['FULDA', payeeId] } }))
      .then({ ...confirmed, data: { ...confirmed.data, sharedWith: ['FULDA'] } }));

  it('of a municipality’s account is for a key that is still valid on its day', () => {
    const recipient = '06412000';
    const past = onDay('2023-03-10', proposed({ recipient }));
    const frankfurt = registeredRecipient({ recipient, name: 'Frankfurt am Main', population: 764_104 });
    given(past)
      .when(confirm('2023-03-10', { recipient: frankfurt }))
      .then(confirmed);
    given(past).when(confirm()).thenRefused('RECIPIENT_UNKNOWN', { recipient });
    given(past)
      .when(confirm('2023-03-11', { recipient: { ...frankfurt, validTo: '2023-03-10' } }))
      .thenRefused('RECIPIENT_ENDED', { recipient, validTo: '2023-03-10' });
  });

  it('is on no day before its proposal', () =>
    given(onDay('2023-03-10', proposed()))
      .when(confirm('2023-03-09'))
      .thenRefused('DAY_BEFORE_CAUSE', early));

  it('is of a payee and a proposal that there are', () => {
    given().when(confirm()).thenRefused('PAYEE_UNKNOWN', { payeeId });
    given(proposed(), confirmed).when(confirm()).thenRefused('PAYEE_CHANGE_UNKNOWN', { payeeId });
  });
});

describe('the rejection of a payee', () => {
  it('leaves payments as they were, and may be made by who proposed it', () => {
    const { state, then } = given(onDay('2023-03-10', proposed())).when(reject());
    then(rejected);
    expect(state?.proposed).toBeUndefined();
    given(onDay('2023-03-10', proposed()))
      .when(reject('2023-03-10', 'paul'))
      .then({
        type: 'PayeeChangeRejected',
        data: { payeeId, version: 1, reason: 'Falsch', rejectedBy: 'paul' },
      });
  });

  it('is on no day before its proposal, of a payee and a proposal that there are', () => {
    given(onDay('2023-03-10', proposed())).when(reject('2023-03-09')).thenRefused('DAY_BEFORE_CAUSE', early);
    given().when(reject()).thenRefused('PAYEE_UNKNOWN', { payeeId });
    given(proposed(), rejected).when(reject()).thenRefused('PAYEE_CHANGE_UNKNOWN', { payeeId });
  });
});

import { describe, it } from '@jest/globals';
import { onDay, specification } from '../testing/given.ts';
import { registeredRecipient } from '../testing/registered.ts';
import { evolvePayee, type Payee, type PayeeEvent } from './payee.ts';
import { proposePayeeChange, type KnownToPropose, type ProposePayeeChange } from './propose-payee-change.ts';

const { given } = specification(evolvePayee);
const payeeId = 'EKOM21';
const account = { name: 'ekom21', iban: 'DE02120300000000202051' };
const command: ProposePayeeChange = {
  payeeId,
  ...account,
  reason: 'Neu',
  proposedOn: '2023-03-10',
  proposedBy: 'paul',
  synthetic: false,
};
const proposed = (version: number, more: object = {}): PayeeEvent => ({
  type: 'PayeeChangeProposed',
  data: { payeeId, version, ...account, ...more, reason: 'Neu', proposedBy: 'paul', synthetic: false },
});
const confirmed: PayeeEvent = {
  type: 'PayeeChangeConfirmed',
  data: { payeeId, version: 1, confirmedBy: 'petra' },
};
const frankfurt = registeredRecipient({
  recipient: '06412000',
  name: 'Frankfurt am Main',
  population: 764_104,
});
const propose =
  (change: Partial<ProposePayeeChange> = {}, known: Partial<KnownToPropose> = {}) =>
  (payee: Payee | undefined) =>
    proposePayeeChange(
      { payee, recipient: undefined, holders: undefined, ...known },
      { ...command, ...change },
    );

describe('the proposal of a payee', () => {
  it('is the first version of it, and each change the next', () => {
    given().when(propose()).then(proposed(1));
    given(onDay('2023-03-01', proposed(1)), onDay('2023-03-02', confirmed))
      .when(propose())
      .then(proposed(2));
  });

  it('stores the account without blanks and in capitals, however it was written', () =>
    given()
      .when(propose({ iban: 'de02 1203 0000 0000 2020 51' }))
      .then(proposed(1)));

  it('keeps the name on record beside the bank’s, and the address in its parts', () => {
    const address = {
      street: 'Burgweg',
      houseNumber: '5',
      postcode: '61462',
      town: 'Königstein',
      country: 'DE',
    };
    given()
      .when(propose({ bankName: 'Stadt Königstein', address }))
      .then(proposed(1, { bankName: 'Stadt Koenigstein', address }));
  });

  it('needs a name for the bank where none of its characters spell the one on record', () => {
    given()
      .when(propose({ name: '東京' }))
      .thenRefused('BANK_NAME_MISSING', { payeeId, name: '東京' });
    given()
      .when(propose({ name: '東京', bankName: 'Tokyo' }))
      .then(proposed(1, { name: '東京', bankName: 'Tokyo' }));
  });

  it('is refused with what is wrong with the account', () =>
    given()
      .when(propose({ iban: 'DE021203000000002020' }))
      .thenRefused('IBAN_INVALID', { fault: 'LENGTH', length: 20, lengthOfCountry: 22, country: 'DE' }));

  it('tells that the account is another payee’s too, and whose', () => {
    given()
      .when(propose({}, { holders: { payeeIds: ['FULDA', payeeId] } }))
      .then(proposed(1, { sharedWith: ['FULDA'] }));
    given()
      .when(propose({}, { holders: { payeeIds: [payeeId] } }))
      .then(proposed(1));
  });

  it('of a municipality’s account is for a key that is valid on its day', () => {
    const recipient = '06412000';
    given()
      .when(propose({ recipient }, { recipient: frankfurt }))
      .then(proposed(1, { recipient }));
    given().when(propose({ recipient })).thenRefused('RECIPIENT_UNKNOWN', { recipient });
    given()
      .when(propose({ recipient }, { recipient: { ...frankfurt, validTo: '2023-03-09' } }))
      .thenRefused('RECIPIENT_ENDED', { recipient, validTo: '2023-03-09' });
  });

  it('waits for the one before to be decided', () =>
    given(onDay('2023-03-01', proposed(1)))
      .when(propose())
      .thenRefused('PAYEE_CHANGE_PENDING', { payeeId, version: 1 }));

  it('is on no day before the latest was decided', () =>
    given(onDay('2023-03-10', proposed(1)), onDay('2023-03-20', confirmed))
      .when(propose({ proposedOn: '2023-03-19' }))
      .thenRefused('DAY_BEFORE_CAUSE', { day: '2023-03-19', earliest: '2023-03-20', cause: 'LATEST_STEP' }));
});

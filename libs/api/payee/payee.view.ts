import type { PayeeRow, SharedAccount } from '#read-models';
import { defined } from '../http/defined.ts';
import { PageView, PositionView, ShownCount, ShownList, ShownObject, ShownText } from '../http/shown.ts';
import { addressFrom, PayeeAddressView } from './address.dto.ts';
import type { Sorts } from '../http/query-fields.ts';

class ProposedPayeeView {
  @ShownText({ de: 'Kontoinhaber', en: 'Account holder' }, { example: 'Stadtkasse Frankfurt am Main' })
  readonly name!: string;

  @ShownText(
    { de: 'Kontoinhaber, wie ihn die Bank liest', en: 'Account holder as the bank reads it' },
    { example: 'Stadtkasse Frankfurt am Main' },
  )
  readonly bankName!: string;

  @ShownObject({ de: 'Anschrift', en: 'Address' }, PayeeAddressView, { optional: true })
  readonly address?: PayeeAddressView;

  @ShownText({ de: 'IBAN', en: 'IBAN' }, { example: 'DE02120300000000202051' })
  readonly iban!: string;

  @ShownText(
    { de: 'Kommune, deren Konto es ist (AGS)', en: 'Municipality whose account it is (AGS)' },
    { optional: true, example: '06412000' },
  )
  readonly recipient?: string;

  @ShownText({ de: 'Vorgeschlagen von', en: 'Proposed by' }, { example: 'paul' })
  readonly proposedBy!: string;
}

export class PayeeView {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'FRANKFURT' })
  readonly payeeId!: string;

  @ShownCount(
    {
      de: 'Bestätigte Fassung; fehlt, solange keine bestätigt ist',
      en: 'Confirmed version; absent as long as none is confirmed',
    },
    { optional: true, example: 1 },
  )
  readonly confirmedVersion?: number;

  @ShownText(
    { de: 'Kontoinhaber', en: 'Account holder' },
    { optional: true, example: 'Stadtkasse Frankfurt am Main' },
  )
  readonly name?: string;

  @ShownText(
    { de: 'Kontoinhaber, wie ihn die Bank liest', en: 'Account holder as the bank reads it' },
    { optional: true, example: 'Stadtkasse Frankfurt am Main' },
  )
  readonly bankName?: string;

  @ShownObject({ de: 'Anschrift', en: 'Address' }, PayeeAddressView, { optional: true })
  readonly address?: PayeeAddressView;

  @ShownText({ de: 'IBAN', en: 'IBAN' }, { optional: true, example: 'DE02120300000000202051' })
  readonly iban?: string;

  @ShownText(
    { de: 'Kommune, deren Konto es ist (AGS)', en: 'Municipality whose account it is (AGS)' },
    { optional: true, example: '06412000' },
  )
  readonly recipient?: string;

  @ShownText({ de: 'Bestätigt von', en: 'Confirmed by' }, { optional: true, example: 'petra' })
  readonly confirmedBy?: string;

  @ShownObject(
    { de: 'Änderung, die auf Bestätigung wartet', en: 'Change that waits to be confirmed' },
    ProposedPayeeView,
    { optional: true },
  )
  readonly proposed?: ProposedPayeeView;

  @ShownText({ de: 'Grund der letzten Änderung', en: 'Reason for the last change' })
  readonly reason!: string;
}

export class PayeeAnswer extends PayeeView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class PayeePage extends PageView {
  @ShownList({ de: 'Zahlungsempfänger', en: 'Payee' }, PayeeView)
  readonly items!: readonly PayeeView[];
}

export const payeeSorts: Sorts = { payeeId: [{ column: 'payee_id', type: 'text' }] };

export const payeeView = (row: PayeeRow): PayeeView => ({
  payeeId: row.payee_id,
  ...defined({
    confirmedVersion: row.confirmed_version === null ? null : Number(row.confirmed_version),
    name: row.name,
    bankName: row.bank_name,
    address: addressFrom(row.address),
    iban: row.iban,
    recipient: row.recipient,
    confirmedBy: row.confirmed_by,
    proposed: proposedOf(row),
  }),
  reason: row.reason,
});

export class SharedAccountView {
  @ShownText({ de: 'IBAN', en: 'IBAN' }, { example: 'DE02120300000000202051' })
  readonly iban!: string;

  @ShownList(
    {
      de: 'Die Zahlungsempfänger mit diesem Konto, bestätigt oder vorgeschlagen',
      en: 'The payees with this account, confirmed or proposed',
    },
    PayeeView,
  )
  readonly payees!: readonly PayeeView[];
}

export class SharedAccountPage extends PageView {
  @ShownList(
    { de: 'Konten mit mehr als einem Zahlungsempfänger', en: 'Accounts with more than one payee' },
    SharedAccountView,
  )
  readonly items!: readonly SharedAccountView[];
}

export const sharedAccountSorts: Sorts = { iban: [{ column: 'iban', type: 'text' }] };

export const sharedAccountView = ({ iban, payees }: SharedAccount): SharedAccountView => ({
  iban,
  payees: payees.map(payeeView),
});

const proposedOf = ({
  proposed_name: name,
  proposed_bank_name: bankName,
  proposed_address: address,
  proposed_iban: iban,
  proposed_by: proposedBy,
  proposed_recipient: recipient,
}: PayeeRow): ProposedPayeeView | undefined =>
  name === null || bankName === null || iban === null || proposedBy === null
    ? undefined
    : {
        name,
        bankName,
        ...defined({ address: addressFrom(address) }),
        iban,
        ...defined({ recipient }),
        proposedBy,
      };

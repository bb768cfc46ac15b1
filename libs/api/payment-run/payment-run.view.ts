import { runStateWords } from '#refusal-words';
import {
  runStateOn,
  type PaymentRunRow,
  type PaymentTransferRow,
  type WholePaymentRun,
  type SumOf,
} from '#read-models';
import { addressFrom, PayeeAddressView } from '../payee/address.dto.ts';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  MoneyView,
  moneyOf,
  SummedPageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownInstant,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
} from '../http/shown.ts';

export class PaymentRunView {
  @ShownText({ de: 'Zahllauf', en: 'Payment run' }, { example: 'ZL-3F9A2C71B0D48E5F' })
  readonly runId!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, runStateWords, { example: 'SENT' })
  readonly state!: string;

  @ShownDay({ de: 'Ausführungstag', en: 'Execution day' })
  readonly executionDay!: string;

  @ShownCount({ de: 'Zahl der Überweisungen', en: 'Number of transfers' }, { example: 442 })
  readonly transfers!: number;

  @ShownMoney({ de: 'Summe der Überweisungen', en: 'Sum of the transfers' })
  readonly controlSum!: MoneyView;

  @ShownText({ de: 'SHA-256 der Datei', en: 'SHA-256 of the file' })
  readonly checksum!: string;

  @ShownText({ de: 'Inhaber des Kontos, von dem gezahlt wird', en: 'Holder of the account that is debited' })
  readonly debtorName!: string;

  @ShownText({ de: 'IBAN, von der gezahlt wird', en: 'IBAN that is debited' })
  readonly debtorIban!: string;

  @ShownInstant({ de: 'Erstellt am', en: 'Created at' })
  readonly createdAt!: string;

  @ShownText({ de: 'Erstellt von', en: 'Created by' }, { example: 'paul' })
  readonly createdBy!: string;

  @ShownDay({ de: 'An die Bank gegeben am', en: 'Sent to the bank on' }, { optional: true })
  readonly sentOn?: string;

  @ShownText({ de: 'An die Bank gegeben von', en: 'Sent to the bank by' }, { optional: true })
  readonly sentBy?: string;

  @ShownDay({ de: 'Letzte Antwort der Bank am', en: 'Latest answer of the bank on' }, { optional: true })
  readonly answeredOn?: string;

  @ShownDay({ de: 'Verworfen am', en: 'Cancelled on' }, { optional: true })
  readonly cancelledOn?: string;

  @ShownText({ de: 'Verworfen von', en: 'Cancelled by' }, { optional: true })
  readonly cancelledBy?: string;

  @ShownText(
    { de: 'Grund, aus dem er verworfen wurde', en: 'Reason for its cancellation' },
    { optional: true },
  )
  readonly reason?: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

class TransferView {
  @ShownText({ de: 'Anordnung', en: 'Payment order' }, { example: 'EFA-2023-000417-Z01' })
  readonly orderNumber!: string;

  @ShownText(
    { de: 'Referenz bei der Bank (EndToEndId)', en: 'Reference at the bank (EndToEndId)' },
    { example: 'EFA-2023-000417-Z01' },
  )
  readonly endToEndId!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownText({ de: 'Empfänger, wie ihn die Bank liest', en: 'Payee as the bank reads it' })
  readonly name!: string;

  @ShownObject(
    { de: 'Anschrift, wie sie die Bank liest', en: 'Address as the bank reads it' },
    PayeeAddressView,
    { optional: true },
  )
  readonly address?: PayeeAddressView;

  @ShownText({ de: 'IBAN', en: 'IBAN' }, { example: 'DE02120300000000202051' })
  readonly iban!: string;

  @ShownText({ de: 'Verwendungszweck, wie ihn die Bank liest', en: 'Remittance text as the bank reads it' })
  readonly remittance!: string;

  @ShownText(
    { de: 'Was die Bank zuletzt sagte', en: 'What the bank last said' },
    { optional: true, example: 'ACSP' },
  )
  readonly bankStatus?: string;

  @ShownText({ de: 'Grund, den die Bank nennt', en: 'Reason that the bank gives' }, { optional: true })
  readonly bankReason?: string;
}

export class PaymentRunAnswer extends PaymentRunView implements PositionView {
  @ShownList(
    { de: 'Überweisungen, in der Reihenfolge der Datei', en: 'Transfers, in the order of the file' },
    TransferView,
  )
  readonly items!: readonly TransferView[];

  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class PaymentRunPage extends SummedPageView {
  @ShownList({ de: 'Zahlläufe', en: 'Payment runs' }, PaymentRunView)
  readonly items!: readonly PaymentRunView[];
}

const runId = { column: 'run_id', type: 'text' } as const;

export const paymentRunSorts: Sorts = {
  executionDay: [{ column: 'execution_day', type: 'text' }, runId],
  createdAt: [{ column: 'created_at', type: 'text' }, runId],
};

/** What is added up of the whole list. */
export const paymentRunSums: readonly SumOf[] = [{ name: 'controlSum', column: 'control_sum' }];

const runFields = (asOf?: string) => (row: PaymentRunRow) => {
  const state = runStateOn(row, asOf);
  return {
    runId: row.run_id,
    state,
    executionDay: row.execution_day,
    transfers: Number(row.transfers),
    controlSum: moneyOf(row.control_sum),
    checksum: row.checksum,
    debtorName: row.debtor_name,
    debtorIban: row.debtor_iban,
    createdAt: row.created_at,
    createdBy: row.created_by,
    ...(state !== 'CREATED' && defined({ sentOn: row.sent_on, sentBy: row.sent_by })),
    ...((asOf === undefined || (row.answered_on ?? asOf) <= asOf) &&
      defined({ answeredOn: row.answered_on })),
    ...(state === 'CANCELLED' &&
      defined({ cancelledOn: row.cancelled_on, cancelledBy: row.cancelled_by, reason: row.reason })),
    synthetic: row.synthetic === 1n,
  };
};

/** As the run stands, or stood at the end of a day. */
export const paymentRunView =
  (asOf?: string) =>
  (row: PaymentRunRow): PaymentRunView =>
    runFields(asOf)(row);

const transferView = (row: PaymentTransferRow): TransferView => ({
  orderNumber: row.order_number,
  endToEndId: row.end_to_end_id,
  amount: moneyOf(row.amount),
  name: row.name,
  ...defined({ address: addressFrom(row.address) }),
  iban: row.iban,
  remittance: row.remittance,
  ...defined({ bankStatus: row.bank_status, bankReason: row.bank_reason }),
});

export const wholeRunView = ({ run, transfers }: WholePaymentRun): Omit<PaymentRunAnswer, 'position'> => ({
  ...runFields()(run),
  items: transfers.map(transferView),
});

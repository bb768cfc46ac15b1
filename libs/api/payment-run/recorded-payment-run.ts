import {
  evolvePaymentRun,
  evolveRunRegister,
  paymentRunStates,
  type PaymentRun,
  type RunRegister,
} from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';
import { defined } from '../http/defined.ts';

/** What a command has made of a payment run. */
export class RecordedPaymentRun extends Recorded {
  @ShownText({ de: 'Zahllauf', en: 'Payment run' }, { example: 'ZL-3F9A2C71B0D48E5F' })
  readonly runId!: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, paymentRunStates, { example: 'CREATED' })
  readonly state!: string;

  @ShownDay({ de: 'Ausführungstag', en: 'Execution day' })
  readonly executionDay!: string;

  @ShownCount({ de: 'Zahl der Überweisungen', en: 'Number of transfers' }, { example: 442 })
  readonly transfers!: number;

  @ShownMoney({ de: 'Summe der Überweisungen', en: 'Sum of the transfers' })
  readonly controlSum!: MoneyView;

  @ShownText({ de: 'SHA-256 der Datei', en: 'SHA-256 of the file' })
  readonly checksum!: string;
}

export const recordedPaymentRun = recordedState<PaymentRun, RecordedPaymentRun>(evolvePaymentRun, (run) => ({
  runId: run.runId,
  state: run.state,
  executionDay: run.executionDay,
  transfers: run.transfers.length,
  controlSum: moneyOf(run.controlSum),
  checksum: run.checksum,
}));

/** The account that runs debit from now on. */
export class RecordedDebtorAccount extends Recorded {
  @ShownText(
    { de: 'Kontoinhaber, wie Banken ihn weitergeben', en: 'Account holder as banks pass it on' },
    { example: 'Hessisches Ministerium fuer Digitales' },
  )
  readonly name!: string;

  @ShownText({ de: 'IBAN', en: 'IBAN' }, { example: 'DE02120300000000202051' })
  readonly iban!: string;

  @ShownText({ de: 'BIC der Bank', en: 'BIC of the bank' }, { optional: true, example: 'BYLADEM1001' })
  readonly bic?: string;
}

export const recordedDebtorAccount = recordedState<RunRegister, RecordedDebtorAccount>(
  evolveRunRegister,
  ({ debtor }) => {
    if (!debtor) throw new TypeError('The command was about no account.');
    const { name, iban, bic } = debtor;
    return { name, iban, ...defined({ bic }) };
  },
);

import { evolveRepayments, principalFigures, type Repayments } from '#domain';
import { recordedState } from '../http/recorded-state.ts';
import {
  moneyOf,
  MoneyView,
  Recorded,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
} from '../http/shown.ts';
import {
  partView,
  receiptViews,
  RepaymentInstalmentView,
  RepaymentPartView,
  RepaymentReceiptView,
} from './repayment.view.ts';

class RecordedRepayment {
  @ShownText(
    { de: 'Nummer der Rückforderung', en: 'Number of the repayment claim' },
    { example: 'EFA-2023-000417-R01' },
  )
  readonly repaymentId!: string;

  @ShownMoney({ de: 'Zurückgefordert', en: 'Claimed back' })
  readonly amount!: MoneyView;

  @ShownObject({ de: 'Hauptforderung', en: 'Principal' }, RepaymentPartView)
  readonly principal!: RepaymentPartView;

  @ShownList({ de: 'Fälligkeiten', en: 'Due days' }, RepaymentInstalmentView)
  readonly instalments!: readonly RepaymentInstalmentView[];

  @ShownList({ de: 'Eingänge', en: 'Receipts' }, RepaymentReceiptView)
  readonly receipts!: readonly RepaymentReceiptView[];
}

/** What a command has made of what is claimed back in a case. */
export class RecordedRepayments extends Recorded {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownList({ de: 'Rückforderungen', en: 'Repayment claims' }, RecordedRepayment)
  readonly claims!: readonly RecordedRepayment[];
}

export const recordedRepayments = recordedState<Repayments, RecordedRepayments>(
  evolveRepayments,
  ({ caseNumber, claims }) => ({
    caseNumber,
    claims: [...claims.values()].map((claim) => ({
      repaymentId: claim.repaymentId,
      amount: moneyOf(claim.amount),
      principal: partView(principalFigures(claim, claim.latestOn)),
      instalments: claim.instalments.map(({ dueOn, amount }) => ({ dueOn, amount: moneyOf(amount) })),
      receipts: receiptViews(claim.receipts),
    })),
  }),
);

import { dayCountWords, remissionActWords, repaymentPartWords } from '../http/choice-words.ts';
import {
  cents,
  overdueOn,
  principalFigures,
  balancesOf,
  knownInterestOn,
  repaymentFigures,
  type Day,
  type PartFigures,
  type RepaymentClaim,
} from '#domain';
import type { RepaymentRow } from '#read-models';
import { defined } from '../http/defined.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  InterestPeriodView,
  interestPeriodView,
  unknownInterestWords,
  untilUnknown,
} from './interest.view.ts';
import {
  moneyOf,
  MoneyView,
  type PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  ShownTexts,
  SummedPageView,
} from '../http/shown.ts';

export class RepaymentPartView {
  @ShownMoney({ de: 'Geschuldet', en: 'Owed' })
  readonly owed!: MoneyView;

  @ShownMoney({ de: 'Zurückgezahlt', en: 'Repaid' })
  readonly repaid!: MoneyView;

  @ShownMoney({ de: 'Erlassen', en: 'Waived' })
  readonly waived!: MoneyView;

  @ShownMoney({ de: 'Niedergeschlagen', en: 'Written off' })
  readonly writtenOff!: MoneyView;

  @ShownMoney({ de: 'Offen', en: 'Open' })
  readonly open!: MoneyView;
}

export class RepaymentInstalmentView {
  @ShownDay({ de: 'Fällig am', en: 'Due on' })
  readonly dueOn!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;
}

class PartOfPayment {
  @ShownText({ de: 'Auszahlungsanordnung', en: 'Payment order' }, { example: 'EFA-2023-000417-Z01' })
  readonly orderNumber!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;
}

export class ClaimedPaymentView extends PartOfPayment {
  @ShownDay({ de: 'Gezahlt am', en: 'Paid on' })
  readonly paidOn!: string;

  @ShownDay({ de: 'Zinsen ab', en: 'Interest from' })
  readonly interestFrom!: string;
}

export class RepaidPaymentView extends PartOfPayment {
  @ShownCount({ de: 'Haushaltsjahr der Auszahlung', en: 'Fiscal year of the payment' }, { example: 2023 })
  readonly paidYear!: number;

  @ShownBoolean(
    {
      de: 'Ob es auf die Haushaltsstelle desselben Jahres zurückging; sonst ist es Einnahme des Jahres',
      en: 'Whether it went back to the line of the same year; otherwise it is income of the year',
    },
    { example: false },
  )
  readonly backOnLine!: boolean;
}

export class RepaymentReceiptView {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'RZ-1' })
  readonly receiptId!: string;

  @ShownDay({ de: 'Eingang', en: 'Received on' })
  readonly receivedOn!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Davon Zinsen', en: 'Of it interest' })
  readonly interest!: MoneyView;

  @ShownMoney({ de: 'Davon Hauptforderung', en: 'Of it principal' })
  readonly principal!: MoneyView;

  @ShownList({ de: 'Wovon und wohin', en: 'Of which payments, and where to' }, RepaidPaymentView)
  readonly payments!: readonly RepaidPaymentView[];
}

const { WAIVE, WRITE_OFF } = remissionActWords;
const remissionWords = { WAIVE, WRITE_OFF };

export class RemissionView {
  @ShownChoice({ de: 'Erlassen oder niedergeschlagen', en: 'Waived or written off' }, remissionWords, {
    example: 'WAIVE',
  })
  readonly act!: string;

  @ShownChoice({ de: 'Wovon', en: 'Of what' }, repaymentPartWords, { example: 'INTEREST' })
  readonly of!: string;

  @ShownDay({ de: 'Am', en: 'On' })
  readonly on!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;
}

/** Interest on what of a drawdown was used late (HVwVfG § 49a (4)), as it was claimed. */
export class LateUseInterestView {
  @ShownText({ de: 'Mittelabruf', en: 'Drawdown' }, { example: 'MA-1' })
  readonly drawdownId!: string;

  @ShownDay({ de: 'Gefordert am', en: 'Claimed on' })
  readonly claimedOn!: string;

  @ShownMoney({ de: 'Damit gefordert', en: 'Claimed with it' })
  readonly amount!: MoneyView;

  @ShownMoney({ de: 'Zuvor gefordert', en: 'Claimed before' }, { isAddable: false })
  readonly claimedBefore!: MoneyView;

  @ShownDay({ de: 'Verzinst bis, ausschließlich', en: 'Interest until, excluded' })
  readonly until!: string;

  @ShownChoice({ de: 'Zinsmethode', en: 'Day count' }, dayCountWords, { example: 'ACT_365' })
  readonly dayCount!: string;

  @ShownList(
    {
      de: 'Zinszeiträume, auch des zuvor Geforderten',
      en: 'Periods of interest, also of what was claimed before',
    },
    InterestPeriodView,
  )
  readonly periods!: readonly InterestPeriodView[];
}

export class RepaymentView {
  @ShownText(
    { de: 'Nummer der Rückforderung', en: 'Number of the repayment claim' },
    { example: 'EFA-2023-000417-R01' },
  )
  readonly repaymentId!: string;

  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownTexts({ de: 'Schuldner (AGS)', en: 'Who owes it (AGS)' })
  readonly recipients!: readonly string[];

  @ShownDay({ de: 'Stichtag', en: 'As of' })
  readonly asOf!: string;

  @ShownMoney({ de: 'Zurückgefordert', en: 'Claimed back' })
  readonly amount!: MoneyView;

  @ShownDay({ de: 'Zurückgefordert mit Wirkung vom', en: 'Claimed back with effect from' })
  readonly claimedOn!: string;

  @ShownDay({ de: 'Bescheid unwirksam ab', en: 'Notice without effect from' })
  readonly ineffectiveFrom!: string;

  @ShownList(
    {
      de: 'Fälligkeiten; mehrere nach einer Stundung in Raten',
      en: 'Due days; several after a deferral in instalments',
    },
    RepaymentInstalmentView,
  )
  readonly instalments!: readonly RepaymentInstalmentView[];

  @ShownMoney({ de: 'Am Stichtag fällig und nicht gezahlt', en: 'Due by the day and not paid' })
  readonly overdue!: MoneyView;

  @ShownObject({ de: 'Hauptforderung', en: 'Principal' }, RepaymentPartView)
  readonly principal!: RepaymentPartView;

  @ShownObject(
    {
      de: 'Zinsen bis zum Stichtag, der selbst nicht zählt; fehlen, wo der Basiszinssatz eines Halbjahres nicht bekannt ist',
      en: 'Interest until the day, which itself does not count; absent where the base rate of a half-year is not known',
    },
    RepaymentPartView,
    { optional: true, isUnknownWhereAbsent: true },
  )
  readonly interest?: RepaymentPartView;

  @ShownDay(unknownInterestWords.from, { optional: true })
  readonly rateUnknownFrom?: string;

  @ShownMoney(unknownInterestWords.before, { optional: true, isAddable: false })
  readonly interestBeforeUnknown?: MoneyView;

  @ShownChoice({ de: 'Zinsmethode', en: 'Day count' }, dayCountWords, { example: 'ACT_365' })
  readonly dayCount!: string;

  @ShownList({ de: 'Zinszeiträume', en: 'Periods of interest' }, InterestPeriodView)
  readonly periods!: readonly InterestPeriodView[];

  @ShownList(
    {
      de: 'Daneben gefordert: Zinsen auf verspätet Verwendetes der Mittelabrufe, von denen zurückgefordert wird (HVwVfG § 49a Abs. 4)',
      en: 'Claimed beside it: interest on late use of the drawdowns that are claimed back (HVwVfG § 49a (4))',
    },
    LateUseInterestView,
  )
  readonly lateUseInterest!: readonly LateUseInterestView[];

  @ShownList({ de: 'Von welchen Auszahlungen', en: 'Of which payments' }, ClaimedPaymentView)
  readonly payments!: readonly ClaimedPaymentView[];

  @ShownList({ de: 'Eingänge', en: 'Receipts' }, RepaymentReceiptView)
  readonly receipts!: readonly RepaymentReceiptView[];

  @ShownList({ de: 'Erlasse und Niederschlagungen', en: 'Waivers and write-offs' }, RemissionView)
  readonly remissions!: readonly RemissionView[];

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class RepaymentAnswer extends RepaymentView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class RepaymentPage extends SummedPageView {
  @ShownList({ de: 'Rückforderungen', en: 'Repayment claims' }, RepaymentView)
  readonly items!: readonly RepaymentView[];
}

const position = { column: 'position', type: 'integer' } as const;

export const repaymentSorts: Sorts = {
  position: [position],
  dueOn: [{ column: 'due_on', type: 'text' }, position],
};

export const partView = ({ owed, repaid, waived, writtenOff, open }: PartFigures): RepaymentPartView => ({
  owed: moneyOf(owed),
  repaid: moneyOf(repaid),
  waived: moneyOf(waived),
  writtenOff: moneyOf(writtenOff),
  open: moneyOf(open),
});

export const receiptViews = (receipts: RepaymentClaim['receipts']): readonly RepaymentReceiptView[] =>
  receipts.map(({ receiptId, receivedOn, amount, interest, principal, payments }) => ({
    receiptId,
    receivedOn,
    amount: moneyOf(amount),
    interest: moneyOf(interest),
    principal: moneyOf(principal),
    payments: payments.map(({ orderNumber, amount: part, paidYear, isBackOnLine }) => ({
      orderNumber,
      amount: moneyOf(part),
      paidYear,
      backOnLine: isBackOnLine,
    })),
  }));

export const repaymentView =
  (asOf: Day) =>
  ({ claim, rates, synthetic, lateUseInterest }: RepaymentRow): RepaymentView => {
    const figures = repaymentFigures(claim, asOf, rates);
    const known = knownInterestOn(balancesOf(claim, asOf), { rates, dayCount: claim.dayCount });
    return {
      repaymentId: claim.repaymentId,
      caseNumber: claim.caseNumber,
      programme: claim.programme,
      line: claim.line,
      recipients: claim.recipients,
      asOf,
      amount: moneyOf(claim.amount),
      claimedOn: claim.claimedOn,
      ineffectiveFrom: claim.ineffectiveFrom,
      instalments: claim.instalments.map(({ dueOn, amount }) => ({ dueOn, amount: moneyOf(amount) })),
      overdue: moneyOf(overdueOn(claim, asOf)),
      principal: partView(principalFigures(claim, asOf)),
      ...defined({
        interest: 'outcome' in figures ? undefined : partView(figures.interest),
      }),
      ...untilUnknown(known),
      dayCount: claim.dayCount,
      periods: known.periods.map(interestPeriodView),
      payments: claim.payments.map(({ amount, ...payment }) => ({ ...payment, amount: moneyOf(amount) })),
      lateUseInterest: lateUseInterest.map(
        ({ drawdownId, claimedOn, amount, claimedBefore, until, dayCount, periods }) => ({
          drawdownId,
          claimedOn,
          amount: moneyOf(amount),
          claimedBefore: moneyOf(claimedBefore),
          until,
          dayCount,
          periods: periods.map((period) => ({ ...period, amount: moneyOf(cents(period.amount)) })),
        }),
      ),
      receipts: receiptViews(claim.receipts),
      remissions: claim.remissions.map(({ amount, ...remission }) => ({
        ...remission,
        amount: moneyOf(amount),
      })),
      synthetic,
    };
  };

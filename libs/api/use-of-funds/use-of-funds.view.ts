import {
  dayCounts,
  interestBeginnings,
  knownInterestOn,
  sumOf,
  useByRuleOn,
  useFigures,
  type Day,
  type UsedPart,
  type UseByRule,
} from '#domain';
import type { UseOfFundsRow } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  InterestPeriodView,
  interestPeriodView,
  unknownInterestWords,
  untilUnknown,
} from '../repayment/interest.view.ts';
import {
  moneyOf,
  MoneyView,
  PositionView,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

export class UsedPartView {
  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownDay({ de: 'Ausgezahlt am', en: 'Paid on' })
  readonly paidOn!: string;

  @ShownDay({ de: 'Zu verwenden bis', en: 'To be used by' })
  readonly useBy!: string;

  @ShownDay({ de: 'Verwendet oder zurückgezahlt am', en: 'Used or given back on' }, { optional: true })
  readonly until?: string;
}

export class ReportedUseView {
  @ShownText({ de: 'Kennung der Verwendung', en: 'Identifier of the use' }, { example: 'V-1' })
  readonly useId!: string;

  @ShownMoney({ de: 'Verwendet', en: 'Used' })
  readonly amount!: MoneyView;

  @ShownDay({ de: 'Verwendet am', en: 'Used on' })
  readonly usedOn!: string;
}

export class DrawdownUseView {
  @ShownText({ de: 'Kennung des Mittelabrufs', en: 'Identifier of the drawdown' }, { example: 'MA-1' })
  readonly drawdownId!: string;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;

  @ShownMoney({ de: 'Verwendet', en: 'Used' })
  readonly used!: MoneyView;

  @ShownMoney({ de: 'Zurückgezahlt', en: 'Given back' })
  readonly givenBack!: MoneyView;

  @ShownMoney({ de: 'Nicht verwendet', en: 'Not used' })
  readonly unused!: MoneyView;

  @ShownMoney({ de: 'Davon nach der Frist', en: 'Of that, after the deadline' })
  readonly overdue!: MoneyView;

  @ShownList({ de: 'Teile der Auszahlungen', en: 'Parts of the payments' }, UsedPartView)
  readonly parts!: readonly UsedPartView[];

  @ShownList({ de: 'Gemeldete Verwendungen', en: 'Uses that were reported' }, ReportedUseView)
  readonly uses!: readonly ReportedUseView[];

  @ShownMoney(
    {
      de: 'Zinsen bis zum Stichtag, einmal gerundet; fehlen, wo der Basiszinssatz eines Halbjahres nicht bekannt ist',
      en: 'Interest up to the day, rounded once; absent where the base rate of a half-year is not known',
    },
    { optional: true },
  )
  readonly interest?: MoneyView;

  @ShownDay(unknownInterestWords.from, { optional: true })
  readonly rateUnknownFrom?: string;

  @ShownMoney(unknownInterestWords.before, { optional: true, isAddable: false })
  readonly interestBeforeUnknown?: MoneyView;

  @ShownMoney({ de: 'Davon gefordert', en: 'Of that, claimed' })
  readonly interestClaimed!: MoneyView;

  @ShownList({ de: 'Zinszeiträume', en: 'Periods of interest' }, InterestPeriodView)
  readonly interestPeriods!: readonly InterestPeriodView[];
}

export class UseOfFundsView {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000001' })
  readonly caseNumber!: string;

  @ShownDay({ de: 'Stichtag', en: 'As of' })
  readonly asOf!: string;

  @ShownCount({ de: 'Verwendungsfrist in Monaten', en: 'To be used within months' }, { example: 2 })
  readonly months!: number;

  @ShownChoice(
    { de: 'Ab wann verspätet Verwendetes zu verzinsen ist', en: 'From when late use bears interest' },
    interestBeginnings,
    { example: 'PAYMENT' },
  )
  readonly interestFrom!: string;

  @ShownList({ de: 'Mittelabrufe', en: 'Drawdowns' }, DrawdownUseView)
  readonly drawdowns!: readonly DrawdownUseView[];
}

export class UseOfFundsAnswer extends UseOfFundsView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

const partView = ({ amount, paidOn, useBy, until }: UsedPart): UsedPartView => ({
  amount: moneyOf(amount),
  paidOn,
  useBy,
  ...defined({ until }),
});

export const useOfFundsView =
  (asOf: Day) =>
  (row: UseOfFundsRow): UseOfFundsView => {
    const rule = useByRuleOn(row.rules, asOf);
    const drawdownIds = [...new Set(row.payments.map(({ drawdown_id }) => drawdown_id))];
    return {
      caseNumber: row.case_number,
      asOf,
      ...rule,
      drawdowns: drawdownIds.map((drawdownId) => drawdownView(row, drawdownId, rule, asOf)),
    };
  };

function drawdownView(row: UseOfFundsRow, drawdownId: string, rule: UseByRule, asOf: Day): DrawdownUseView {
  const payments = row.payments.filter(({ drawdown_id }) => drawdown_id === drawdownId);
  const orders = payments.map(({ order_number }) => order_number);
  const ofDrawdown = row.acts.filter(
    ({ drawdown_id, order_number }) =>
      drawdown_id === drawdownId || (order_number !== null && orders.includes(order_number)),
  );
  const acts = ofDrawdown.map(({ act, amount, effective_day: day }) => ({ act, amount, day }));
  const figures = useFigures(
    {
      payments: payments.map(({ settled_on: day, amount }) => ({ day, amount })),
      uses: acts.filter(({ act }) => act === 'USED'),
      givenBack: acts.filter(({ act }) => act === 'GIVEN_BACK'),
    },
    rule,
    asOf,
  );
  const interest = knownInterestOn(figures.late, {
    rates: row.rates,
    dayCount: dayCounts.find((one) => one === row.day_count) ?? 'ACT_365',
  });
  const claimed = sumOf(acts.filter(({ act, day }) => act === 'INTEREST' && day <= asOf));
  return {
    drawdownId,
    paid: moneyOf(figures.paid),
    used: moneyOf(figures.used),
    givenBack: moneyOf(figures.givenBack),
    unused: moneyOf(figures.unused),
    overdue: moneyOf(figures.overdue),
    parts: figures.parts.map(partView),
    uses: ofDrawdown.flatMap(({ use_id, amount, effective_day }) =>
      use_id === null || effective_day > asOf
        ? []
        : [{ useId: use_id, amount: moneyOf(amount), usedOn: effective_day }],
    ),
    ...(interest.rateUnknownFrom === undefined && { interest: moneyOf(interest.amount) }),
    ...untilUnknown(interest),
    interestClaimed: moneyOf(claimed),
    interestPeriods: interest.periods.map(interestPeriodView),
  };
}

import { verificationDecisionWords, orderStateWords } from '#refusal-words';
import { cents } from '#domain';
import { paymentBasisWords, verificationResultWords } from '../http/choice-words.ts';
import { keysIn, type PaymentOrderRow, type PaymentSplitRow, type SumOf } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  PageView,
  SummedPageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  ShownTexts,
  moneyOf,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

class FundsView {
  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownTexts({ de: 'Festlegungen, die erste zuerst', en: 'Commitments, the first one first' })
  readonly commitmentIds!: readonly string[];

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;
}

class ConsentView {
  @ShownText(
    { de: 'Aktenzeichen der Einwilligung', en: 'File number of the consent' },
    { example: 'HMdF-2024-0117' },
  )
  readonly consentReference!: string;

  @ShownDay({ de: 'Tag der Einwilligung', en: 'Day of the consent' }, { example: '2024-01-03' })
  readonly consentedOn!: string;
}

export class PaymentOrderView {
  @ShownText({ de: 'Nummer', en: 'Number' }, { example: 'EFA-2023-000417-Z01' })
  readonly orderNumber!: string;

  @ShownText({ de: 'Vorgang', en: 'Case' }, { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownCount(
    { de: 'Haushaltsjahr der Mittel', en: 'Fiscal year of the funds' },
    { optional: true, example: 2023 },
  )
  readonly fiscalYear?: number;

  @ShownCount(
    { de: 'Jahr, in dem gebucht ist', en: 'Year in which it is booked' },
    { optional: true, example: 2023 },
  )
  readonly bookingYear?: number;

  @ShownBoolean(
    {
      de: 'Buchung im Jahr der Mittel zugelassen, auch wenn in einem anderen gezahlt wird',
      en: 'May be booked in the year of the funds, even where it is paid in another',
    },
    {
      example: false,
    },
  )
  readonly bookingYearException!: boolean;

  @ShownObject(
    { de: 'Einwilligung des Finanzministeriums dazu', en: 'Consent of the ministry of finance to that' },
    ConsentView,
    { optional: true },
  )
  readonly bookingYearConsent?: ConsentView;

  @ShownList(
    { de: 'Woraus gezahlt wird, nach Haushaltsjahren', en: 'What it is paid from, by fiscal year' },
    FundsView,
  )
  readonly funds!: readonly FundsView[];

  @ShownCount(
    {
      de: 'Jahr, dessen Einnahme es ist, dass das Geld zurückkam',
      en: 'Year whose income it is that the money came back',
    },
    { optional: true, example: 2025 },
  )
  readonly incomeYear?: number;

  @ShownChoice({ de: 'Wofür gezahlt wird', en: 'What is paid for' }, paymentBasisWords, { example: 'CLAIM' })
  readonly basis!: string;

  @ShownText(
    {
      de: 'Der Antrag, Mittelabruf, Meilenstein oder die Festlegung',
      en: 'The claim, drawdown, milestone or commitment',
    },
    { example: 'EFA-2023-000417' },
  )
  readonly basisId!: string;

  @ShownTexts({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' })
  readonly recipients!: readonly string[];

  @ShownMoney({ de: 'Betrag', en: 'Amount' })
  readonly amount!: MoneyView;

  @ShownDay({ de: 'Fällig am', en: 'Due on' }, { example: '2023-07-15' })
  readonly dueOn!: string;

  @ShownDay(
    {
      de: 'Verlangter Tag, wenn an ihm keine Bank arbeitet (BGB § 193)',
      en: 'Day asked for, where no bank works on it (BGB § 193)',
    },
    { optional: true },
  )
  readonly dueOnRequested?: string;

  @ShownChoice({ de: 'Stand', en: 'State' }, orderStateWords, { example: 'SETTLED' })
  readonly state!: string;

  @ShownText({ de: 'Zahlungsgrund', en: 'Reason for payment' })
  readonly reason!: string;

  @ShownDay({ de: 'Angeordnet am', en: 'Ordered on' }, { optional: true })
  readonly orderedOn?: string;

  @ShownDay({ de: 'Von der Bank gezahlt am', en: 'Paid by the bank on' }, { optional: true })
  readonly settledOn?: string;

  @ShownDay({ de: 'Von der Bank zurückgewiesen am', en: 'Rejected by the bank on' }, { optional: true })
  readonly rejectedOn?: string;

  @ShownDay({ de: 'Das Geld kam zurück am', en: 'The money came back on' }, { optional: true })
  readonly returnedOn?: string;

  @ShownText({ de: 'Grund, den die Bank nennt', en: 'Reason that the bank gives' }, { optional: true })
  readonly bankReason?: string;

  @ShownText(
    { de: 'Zahllauf an die Bank', en: 'Payment run to the bank' },
    { optional: true, example: 'ZL-3F9A2C71B0D48E5F' },
  )
  readonly runId?: string;

  @ShownText(
    { de: 'Was die Bank zuletzt dazu sagte (pain.002)', en: 'What the bank last said of it (pain.002)' },
    { optional: true, example: 'ACSP' },
  )
  readonly bankStatus?: string;

  @ShownChoice(
    {
      de: 'Ob der Name zum Konto passt, nach der Bank des Empfängers',
      en: 'Whether the name matches the account, by the payee’s bank',
    },
    verificationResultWords,
    { optional: true, example: 'MATCH' },
  )
  readonly verification?: string;

  @ShownText(
    {
      de: 'Name, den die Bank des Empfängers kennt; nicht für Antragstellende',
      en: 'Name that the payee’s bank knows; not for claimants',
    },
    { optional: true },
  )
  readonly nameOnRecord?: string;

  @ShownChoice(
    { de: 'Entscheidung einer zweiten Person darüber', en: 'Decision of a second person on it' },
    verificationDecisionWords,
    { optional: true, example: 'PROCEED' },
  )
  readonly verificationDecision?: string;

  @ShownText({ de: 'Zahlungsempfänger', en: 'Payee' }, { example: 'FRANKFURT' })
  readonly payeeId!: string;

  @ShownText(
    {
      de: 'Kontoinhaber bei der Anordnung; nicht für Antragstellende',
      en: 'Account holder when it was ordered; not for claimants',
    },
    { optional: true },
  )
  readonly payeeName?: string;

  @ShownText(
    {
      de: 'IBAN bei der Anordnung; nicht für Antragstellende',
      en: 'IBAN when it was ordered; not for claimants',
    },
    { optional: true },
  )
  readonly iban?: string;

  @ShownText(
    { de: 'Referenz der Bank; nicht für Antragstellende', en: 'Reference of the bank; not for claimants' },
    { optional: true },
  )
  readonly bankReference?: string;

  @ShownText(
    { de: 'Vorbereitet von; nicht für Antragstellende', en: 'Prepared by; not for claimants' },
    { optional: true, example: 'bert' },
  )
  readonly preparedBy?: string;

  @ShownText(
    {
      de: 'Sachlich richtig gezeichnet von; nicht für Antragstellende',
      en: 'Certified as factually correct by; not for claimants',
    },
    { optional: true },
  )
  readonly factualBy?: string;

  @ShownText(
    {
      de: 'Rechnerisch richtig gezeichnet von; nicht für Antragstellende',
      en: 'Certified as arithmetically correct by; not for claimants',
    },
    { optional: true },
  )
  readonly arithmeticBy?: string;

  @ShownText(
    { de: 'Angeordnet von; nicht für Antragstellende', en: 'Ordered by; not for claimants' },
    { optional: true, example: 'frieda' },
  )
  readonly orderedBy?: string;

  @ShownText(
    {
      de: 'Anordnungsbefugnis bei der Anordnung; nicht für Antragstellende',
      en: 'Ordering authority when it was ordered; not for claimants',
    },
    { optional: true },
  )
  readonly authorityId?: string;

  @ShownMoney(
    {
      de: 'Höchstbetrag der Befugnis bei der Anordnung; nicht für Antragstellende',
      en: 'Highest amount of the authority when it was ordered; not for claimants',
    },
    { optional: true, isAddable: false },
  )
  readonly authorityLimit?: MoneyView;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class PaymentOrderAnswer extends PaymentOrderView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

export class PaymentOrderPage extends SummedPageView {
  @ShownList({ de: 'Auszahlungsanordnungen', en: 'Payment orders' }, PaymentOrderView)
  readonly items!: readonly PaymentOrderView[];
}

const orderNumber = { column: 'order_number', type: 'text' } as const;

export const paymentOrderSorts: Sorts = {
  orderNumber: [orderNumber],
  amount: [{ column: 'amount', type: 'integer' }, orderNumber],
  dueOn: [{ column: 'due_on', type: 'text' }, orderNumber],
};

/** What is added up of the whole list. */
export const paymentOrderSums: readonly SumOf[] = [{ name: 'amount', column: 'amount' }];

const consentOf = ({
  consent_reference: consentReference,
  consented_on: consentedOn,
}: PaymentOrderRow): ConsentView | undefined =>
  consentReference === null || consentedOn === null ? undefined : { consentReference, consentedOn };

const fundsOf = ({ funds }: PaymentOrderRow): readonly FundsView[] =>
  (JSON.parse(funds) as readonly { fiscalYear: number; commitmentIds: string[]; amount: string }[]).map(
    ({ amount, ...part }) => ({ ...part, amount: moneyOf(cents(amount)) }),
  );

/** `showPersons` is false for claimants: who acted, and on which account, is the administration's matter. */
export const paymentOrderView =
  (showPersons: boolean) =>
  (row: PaymentOrderRow): PaymentOrderView => ({
    orderNumber: row.order_number,
    caseNumber: row.case_number,
    programme: row.programme,
    ...defined({
      line: row.line,
      fiscalYear: row.fiscal_year === null ? null : Number(row.fiscal_year),
      bookingYear: row.booking_year === null ? null : Number(row.booking_year),
      dueOnRequested: row.due_on_requested,
      orderedOn: row.ordered_on,
      settledOn: row.settled_on,
      rejectedOn: row.rejected_on,
      returnedOn: row.returned_on,
      bankReason: row.bank_reason,
      runId: row.run_id,
      bankStatus: row.bank_status,
      verification: row.verification,
      verificationDecision: row.verification_decision,
    }),
    bookingYearException: row.booking_year_exception === 1n,
    ...defined({
      bookingYearConsent: consentOf(row),
      incomeYear: row.income_year === null ? null : Number(row.income_year),
    }),
    funds: fundsOf(row),
    basis: row.basis,
    basisId: row.basis_id,
    recipients: keysIn(row.recipients),
    amount: moneyOf(row.amount),
    dueOn: row.due_on,
    state: row.state,
    reason: row.reason,
    payeeId: row.payee_id,
    ...(showPersons &&
      defined({
        payeeName: row.payee_name,
        iban: row.iban,
        bankReference: row.bank_reference,
        nameOnRecord: row.name_on_record,
        preparedBy: row.prepared_by,
        factualBy: row.factual_by,
        arithmeticBy: row.arithmetic_by,
        orderedBy: row.ordered_by,
        authorityId: row.authority_id,
        authorityLimit: row.authority_limit === null ? null : moneyOf(row.authority_limit),
      })),
    synthetic: row.synthetic === 1n,
  });

export class PaymentSplitView {
  @ShownText(
    {
      de: 'Auszahlungsanordnung, mit der die Summe die Befugnis überschritt',
      en: 'Payment order with which the sum exceeded the authority',
    },
    {
      example: 'EFA-2023-000417-Z02',
    },
  )
  readonly orderNumber!: string;

  @ShownText({ de: 'Vorgang', en: 'Case' }, { example: 'EFA-2023-000417' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Angeordnet von', en: 'Ordered by' }, { example: 'frieda' })
  readonly orderedBy!: string;

  @ShownText({ de: 'Anordnungsbefugnis', en: 'Ordering authority' }, { example: 'AB-2023-07' })
  readonly authorityId!: string;

  @ShownMoney(
    { de: 'Höchster Betrag einer Anordnung', en: 'Highest amount of an order' },
    { isAddable: false },
  )
  readonly authorityLimit!: MoneyView;

  @ShownMoney(
    {
      de: 'Summe der Anordnungen dieser Person im selben Vorgang',
      en: 'Sum of the orders by this person in the same case',
    },
    { isAddable: false },
  )
  readonly total!: MoneyView;

  @ShownTexts({ de: 'Diese Anordnungen', en: 'These orders' })
  readonly orderNumbers!: readonly string[];

  @ShownDay({ de: 'Gefunden am', en: 'Found at' }, { example: '2023-07-14' })
  readonly foundOn!: string;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class PaymentSplitPage extends PageView {
  @ShownList({ de: 'Aufteilungen', en: 'Split payments' }, PaymentSplitView)
  readonly items!: readonly PaymentSplitView[];
}

export const paymentSplitSorts: Sorts = {
  position: [{ column: 'position', type: 'integer' }],
  total: [
    { column: 'total', type: 'integer' },
    { column: 'position', type: 'integer' },
  ],
};

export const paymentSplitView = (row: PaymentSplitRow): PaymentSplitView => ({
  orderNumber: row.order_number,
  caseNumber: row.case_number,
  programme: row.programme,
  orderedBy: row.person,
  authorityId: row.authority_id,
  authorityLimit: moneyOf(row.authority_limit),
  total: moneyOf(row.total),
  orderNumbers: row.order_numbers.split(' '),
  foundOn: row.found_on,
  synthetic: row.synthetic === 1n,
});

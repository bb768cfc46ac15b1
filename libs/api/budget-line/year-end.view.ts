import { caseNumberIn, closingDayOf, type BudgetLineKey } from '#domain';
import type { CarryOverRow, ClosingPreview } from '#read-models';
import { defined } from '../http/defined.ts';
import { carryOverDirectionWords } from '../http/choice-words.ts';
import type { Sorts } from '../http/query-fields.ts';
import {
  MoneyView,
  moneyOf,
  PageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';

export class CarryOverView {
  @ShownText({ de: 'Kennung', en: 'Identifier' }, { example: 'AR-2023-1' })
  readonly carryOverId!: string;

  @ShownChoice(
    {
      de: 'Ins Folgejahr (ON) oder aus dem Vorjahr (IN)',
      en: 'To the following year (ON) or from the year before (IN)',
    },
    carryOverDirectionWords,
    { example: 'IN' },
  )
  readonly direction!: string;

  @ShownCount({ de: 'Das andere Jahr', en: 'The other year' }, { example: 2023 })
  readonly otherYear!: number;

  @ShownCount(
    { de: 'Jahr, aus dessen Haushalt die Mittel sind', en: 'Year whose budget the funds are of' },
    { example: 2023 },
  )
  readonly sourceYear!: number;

  @ShownMoney({ de: 'Betrag', en: 'Amount' }, { isAddable: false })
  readonly amount!: MoneyView;

  @ShownText({ de: 'Festlegung, die mitging', en: 'Commitment that went along' }, { optional: true })
  readonly commitmentId?: string;

  @ShownDay({ de: 'Verfügbar bis', en: 'May be used until' }, { example: '2025-12-31' })
  readonly usableUntil!: string;

  @ShownText(
    { de: 'Aktenzeichen der Einwilligung', en: 'File number of the consent' },
    { example: 'HMdF-2024-0007' },
  )
  readonly consentReference!: string;

  @ShownDay({ de: 'Tag der Einwilligung', en: 'Day of the consent' }, { example: '2024-01-15' })
  readonly consentedOn!: string;

  @ShownText({ de: 'Grund', en: 'Reason' })
  readonly reason!: string;

  @ShownDay({ de: 'Wirksam ab', en: 'In effect from' }, { example: '2024-01-15' })
  readonly effectiveDay!: string;

  @ShownDay(
    { de: 'Zurückgenommen am; fehlt, solange er steht', en: 'Reversed on; absent while it stands' },
    { optional: true },
  )
  readonly reversedOn?: string;
}

export class CarryOverPage extends PageView {
  @ShownList({ de: 'Ausgabereste', en: 'Carry-overs' }, CarryOverView)
  readonly items!: readonly CarryOverView[];
}

export const carryOverSorts: Sorts = { carryOverId: [{ column: 'carry_over_id', type: 'text' }] };

export const carryOverView = (row: CarryOverRow): CarryOverView => ({
  carryOverId: row.carry_over_id,
  direction: row.direction,
  otherYear: Number(row.other_year),
  sourceYear: Number(row.source_year),
  amount: moneyOf(row.amount),
  ...defined({ commitmentId: row.commitment_id }),
  usableUntil: row.usable_until,
  consentReference: row.consent_reference,
  consentedOn: row.consented_on,
  reason: row.reason,
  effectiveDay: row.effective_day,
  ...defined({ reversedOn: row.reversed_on }),
});

export class OpenCommitmentView {
  @ShownText({ de: 'Festlegung', en: 'Commitment' }, { example: 'SAMMEL-2023-1' })
  readonly commitmentId!: string;

  @ShownMoney({ de: 'Offen', en: 'Open' })
  readonly open!: MoneyView;

  @ShownText({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, { optional: true, example: '06412000' })
  readonly recipient?: string;

  @ShownBoolean(
    {
      de: 'Eines Vorgangs: Nur er zahlt sie aus; nach dem Jahresende kann sie übertragen oder aufgegeben werden, und der Vorgang wird aus einem späteren Jahr gezahlt',
      en: 'Of a case: it alone pays it; after the year it may be carried over or released, and the case is paid from a later year then',
    },
    { example: false },
  )
  readonly isOfCase!: boolean;
}

export class OpenMatterView {
  @ShownChoice(
    { de: 'Was offen ist', en: 'What is open' },
    ['PAYMENT_ORDER', 'BANK_BOOKING', 'CLAIM', 'GRANT', 'BUDGET_ACT'],
    { example: 'CLAIM' },
  )
  readonly kind!: string;

  @ShownText({ de: 'Nummer', en: 'Number' }, { example: 'EFA-2023-000417' })
  readonly reference!: string;

  @ShownText({ de: 'Stand', en: 'State' }, { example: 'SUBMITTED' })
  readonly state!: string;

  @ShownMoney({ de: 'Betrag', en: 'Amount' }, { optional: true })
  readonly amount?: MoneyView;

  @ShownBoolean(
    {
      de: 'Hält den Abschluss auf; sonst geht es nach ihm weiter, in einem offenen Jahr',
      en: 'Keeps the year open; else it goes on once it is closed, in an open year',
    },
    { example: true },
  )
  readonly holdsBack!: boolean;
}

/** What stands against closing a year. */
export class ClosingAnswer implements PositionView {
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { example: 'MAIN' })
  readonly line!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownDay(
    { de: 'Abgeschlossen am; fehlt, solange es offen ist', en: 'Closed on; absent while it is open' },
    { optional: true },
  )
  readonly closedOn?: string;

  @ShownDay(
    {
      de: 'Tag, an dem es von selbst abgeschlossen wird, wenn dann nichts mehr offen und alles entschieden ist; fehlt, wo es Menschen tun',
      en: 'Day on which it is closed by itself, if nothing is open and all is decided then; absent where people do it',
    },
    { optional: true, example: '2024-03-31' },
  )
  readonly closesByItselfOn?: string;

  @ShownMoney({
    de: 'Was beim Abschluss verfiele: Verfügbares und Gesperrtes; nach dem Abschluss, was verfallen ist',
    en: 'What would lapse when it is closed: available and blocked; what lapsed once it is',
  })
  readonly lapsing!: MoneyView;

  @ShownMoney({ de: 'Noch festgelegt', en: 'Still committed' })
  readonly committed!: MoneyView;

  @ShownList(
    {
      de: 'Offene Festlegungen; mit »limit« nur die ersten',
      en: 'Open commitments; with “limit” the first alone',
    },
    OpenCommitmentView,
  )
  readonly openCommitments!: readonly OpenCommitmentView[];

  @ShownCount(
    { de: 'Wie viele Festlegungen offen sind', en: 'How many commitments are open' },
    { example: 3 },
  )
  readonly openCommitmentCount!: number;

  @ShownList(
    {
      de: 'Anordnungen auf dem Weg, was noch nicht entschieden ist, und Bankbuchungen des Jahres, die noch zu keiner Auszahlung gehören',
      en: 'Orders on their way, what is not decided yet, and bank bookings of the year that are of no payment yet',
    },
    OpenMatterView,
  )
  readonly openMatters!: readonly OpenMatterView[];

  @ShownCount(
    {
      de: 'Wie vieles davon den Abschluss aufhält; mit »limit« steht von jeder Art nur das Erste da',
      en: 'How many of these keep the year open; with “limit” the first of each kind are shown alone',
    },
    { example: 3 },
  )
  readonly holdingBackCount!: number;

  @ShownBoolean(
    {
      de: 'Nichts hält den Abschluss mehr auf: weder eine offene Festlegung noch ein Antrag ohne Entscheidung oder eine Bankbuchung ohne Zuordnung',
      en: 'Nothing keeps the year open any more: no open commitment, no claim without a decision, no bank booking without its payment',
    },
    { example: false },
  )
  readonly mayBeClosed!: boolean;

  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;
}

/** Undefined where there is no such line. */
export function closingAnswer(
  { programme, line, fiscalYear }: BudgetLineKey,
  preview: ClosingPreview,
  position: bigint,
): ClosingAnswer | undefined {
  if (!preview.line) return undefined;
  const { available, blocked, committed } = preview.line;
  const closedOn = preview.closed?.closed_on ?? undefined;
  const { year_closes_on: closesOn, year_closing_since: since } = preview.rule ?? {};
  // What somebody has opened again is closed by somebody.
  const closesByItselfOn =
    preview.closed || !closesOn || !since ? undefined : closingDayOf({ closesOn, since }, fiscalYear);
  const { commitments, orders, bankBookings, claims } = preview;
  const holdingBackCount = orders.count + bankBookings.count + claims.count;
  return {
    programme,
    line,
    fiscalYear,
    ...defined({ closedOn, closesByItselfOn }),
    lapsing: moneyOf(closedOn === undefined ? available + blocked : (preview.closed?.lapsed ?? 0n)),
    committed: moneyOf(committed),
    openCommitments: commitments.rows.map((row) => ({
      commitmentId: row.commitment_id,
      open: moneyOf(row.open),
      ...defined({ recipient: row.recipient }),
      isOfCase: caseNumberIn(row.commitment_id) !== undefined,
    })),
    openCommitmentCount: commitments.count,
    openMatters: openMattersOf(preview),
    holdingBackCount,
    mayBeClosed: closedOn === undefined && commitments.count === 0 && holdingBackCount === 0,
    position: position.toString(),
  };
}

const openMattersOf = (preview: ClosingPreview): readonly OpenMatterView[] => [
  ...preview.orders.rows.map((row) => ({
    kind: 'PAYMENT_ORDER',
    holdsBack: true,
    reference: row.order_number,
    state: row.state,
    amount: moneyOf(row.amount),
  })),
  ...preview.bankBookings.rows.map((row) => ({
    kind: 'BANK_BOOKING',
    holdsBack: true,
    reference: row.booking_id,
    state: row.state,
    amount: moneyOf(row.unmatched),
  })),
  ...preview.claims.rows.map((row) => ({
    kind: 'CLAIM',
    holdsBack: true,
    reference: row.case_number,
    state: row.state,
    amount: moneyOf(row.claimed),
  })),
  ...preview.grants.rows.map((row) => ({
    kind: 'GRANT',
    holdsBack: false,
    reference: row.case_number,
    state: row.state,
    amount: moneyOf(row.requested),
  })),
  ...preview.budgetActs.rows.map((row) => ({
    kind: 'BUDGET_ACT',
    holdsBack: false,
    reference: row.budget_act_id,
    state: 'PROPOSED',
    ...(row.amount !== null && { amount: moneyOf(row.amount) }),
  })),
];

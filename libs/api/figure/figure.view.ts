import { cents, partsOfCaseNumber } from '#domain';
import type { DifferenceStep, FigureStep, SeriesPoint } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  instantOf,
  MoneyView,
  moneyOf,
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
import { ActorView } from '../trail/trail.view.ts';

class HeldAuthorityView {
  @ShownText({ de: 'Kennung der Befugnis', en: 'Identifier of the authority' }, { example: 'AB-2023-07' })
  readonly authorityId!: string;

  @ShownMoney(
    { de: 'Höchster Betrag, der dabei galt', en: 'Highest amount that held then' },
    { isAddable: false },
  )
  readonly limit!: MoneyView;

  @ShownText({ de: 'Angeordnet von', en: 'Ordered by' }, { example: 'frieda' })
  readonly orderedBy!: string;

  @ShownDay({ de: 'Angeordnet am', en: 'Ordered on' })
  readonly orderedOn!: string;
}

class FigureStepView {
  @ShownText({ de: 'Position im Journal', en: 'Position in the log' }, { example: '417' })
  readonly position!: string;

  @ShownText(
    { de: 'Kennung des Ereignisses (UUID)', en: 'Identifier of the event (UUID)' },
    { example: '01890a5d-ac96-774b-bcce-b302099a8057' },
  )
  readonly id!: string;

  @ShownText({ de: 'Ereignis', en: 'Event' }, { example: 'FundsCommitted' })
  readonly type!: string;

  @ShownInstant({ de: 'Gebucht am', en: 'Recorded at' })
  readonly recordedAt!: string;

  @ShownDay({ de: 'Wirksam ab', en: 'In effect from' })
  readonly effectiveDay!: string;

  @ShownObject({ de: 'Wer gehandelt hat', en: 'Who acted' }, ActorView)
  readonly actor!: ActorView;

  @ShownMoney({ de: 'Um wie viel es die Zahl geändert hat', en: 'By how much it moved the figure' })
  readonly change!: MoneyView;

  @ShownMoney({ de: 'Die Zahl danach', en: 'The figure after it' }, { isAddable: false })
  readonly balance!: MoneyView;

  @ShownText({ de: 'Grund', en: 'Reason' }, { optional: true })
  readonly reason?: string;

  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { optional: true, example: 'EFA-2023-000417' })
  readonly caseNumber?: string;

  @ShownText(
    { de: 'Auszahlungsanordnung', en: 'Payment order' },
    { optional: true, example: 'EFA-2023-000417-Z01' },
  )
  readonly orderNumber?: string;

  @ShownObject(
    { de: 'Die Befugnis, mit der angeordnet wurde', en: 'The authority by which it was ordered' },
    HeldAuthorityView,
    { optional: true },
  )
  readonly authority?: HeldAuthorityView;

  @ShownText(
    { de: 'Adresse der Ereignisse des Vorgangs', en: 'Address of the events of the case' },
    { optional: true, example: '/api/v1/claims/EFA-2023-000417/events' },
  )
  readonly caseEvents?: string;

  @ShownText(
    { de: 'Adresse des ganzen Wegs der Zahlung', en: 'Address of the whole way of the payment' },
    { optional: true, example: '/api/v1/payment-orders/EFA-2023-000417-Z01/chain' },
  )
  readonly chain?: string;
}

export class WhyAnswer extends PositionView {
  @ShownText({ de: 'Welche Zahl', en: 'Which figure' }, { example: 'committed' })
  readonly figure!: string;

  @ShownMoney({ de: 'Ihr Betrag', en: 'Its amount' }, { isAddable: false })
  readonly value!: MoneyView;

  @ShownCount({ de: 'So viele Ereignisse haben sie geändert', en: 'So many events moved it' }, { example: 3 })
  readonly events!: number;

  @ShownList(
    {
      de: 'Die Ereignisse in der Reihenfolge des Journals; das letzte endet in der Zahl',
      en: 'The events in the order of the log; the last one ends in the figure',
    },
    FigureStepView,
  )
  readonly items!: readonly FigureStepView[];

  @ShownText(
    { de: 'Zu früheren: als »before«', en: 'To earlier ones: as “before”' },
    { optional: true, example: '417' },
  )
  readonly earlier?: string;
}

class DifferenceStepView extends FigureStepView {
  @ShownChoice(
    { de: 'In welcher der beiden Antworten es steht', en: 'Which of the two answers contains it' },
    {
      FROM: { de: 'nur in der ersten', en: 'in the first one only' },
      TO: { de: 'nur in der zweiten', en: 'in the second one only' },
      BOTH: { de: 'in beiden', en: 'in both' },
    },
    { example: 'TO' },
  )
  readonly isIn!: string;

  @ShownBoolean(
    { de: 'Weil es dazwischen wirksam wurde', en: 'For it took effect in between' },
    { example: true },
  )
  readonly tookEffect!: boolean;

  @ShownBoolean(
    { de: 'Weil es dazwischen gebucht wurde', en: 'For it was recorded in between' },
    { example: false },
  )
  readonly wasRecorded!: boolean;
}

export class DifferencesAnswer extends PositionView {
  @ShownText({ de: 'Welche Zahl', en: 'Which figure' }, { example: 'committed' })
  readonly figure!: string;

  @ShownMoney({ de: 'Erste Antwort', en: 'First answer' }, { isAddable: false })
  readonly from!: MoneyView;

  @ShownMoney({ de: 'Zweite Antwort', en: 'Second answer' }, { isAddable: false })
  readonly to!: MoneyView;

  @ShownMoney(
    { de: 'Unterschied: die Summe der Ereignisse', en: 'Difference: the sum of the events' },
    { isAddable: false },
  )
  readonly difference!: MoneyView;

  @ShownCount({ de: 'So viele Ereignisse erklären ihn', en: 'So many events explain it' }, { example: 3 })
  readonly events!: number;

  @ShownList(
    {
      de: 'Die Ereignisse in der Reihenfolge des Journals, von der ersten Antwort zur zweiten',
      en: 'The events in the order of the log, from the first answer to the second',
    },
    DifferenceStepView,
  )
  readonly items!: readonly DifferenceStepView[];

  @ShownText(
    { de: 'Zu früheren: als »before«', en: 'To earlier ones: as “before”' },
    { optional: true, example: '417' },
  )
  readonly earlier?: string;
}

class FigureView {
  @ShownText({ de: 'Welche Zahl', en: 'Which figure' }, { example: 'committed' })
  readonly figure!: string;

  @ShownMoney({ de: 'Ihr Betrag', en: 'Its amount' }, { isAddable: false })
  readonly amount!: MoneyView;
}

class SeriesPointView {
  @ShownDay({ de: 'Stichtag', en: 'As of' })
  readonly day!: string;

  @ShownList(
    { de: 'Jede Zahl; keine, solange es nichts gibt', en: 'Each figure; none as long as there is nothing' },
    FigureView,
  )
  readonly figures!: readonly FigureView[];
}

export class SeriesAnswer extends PositionView {
  @ShownList(
    { de: 'Die Zahlen am Ende jedes der Tage', en: 'The figures at the end of each of the days' },
    SeriesPointView,
  )
  readonly items!: readonly SeriesPointView[];
}

export const seriesPointView = ({ day, figures = {} }: SeriesPoint): SeriesPointView => ({
  day,
  figures: Object.entries(figures).map(([figure, amount]) => ({ figure, amount: moneyOf(amount) })),
});

const kindOfCase: Readonly<Record<string, string>> = {
  ClaimSubmitted: 'claims',
  GrantApplied: 'grants',
  AgreementConcluded: 'agreements',
};

interface Stated {
  readonly reason?: unknown;
  readonly orderNumber?: unknown;
  readonly disbursementId?: unknown;
}

interface Ordered {
  readonly orderNumber: string;
  readonly authorityId: string;
  readonly authorityLimit: string;
  readonly orderedBy: string;
  readonly orderedOn: string;
}

type ShownStep = { readonly [Field in keyof FigureStepView]: FigureStepView[Field] };

export const figureStepView = (step: FigureStep): FigureStepView => shownStep(step);

function shownStep({ event, change, balance }: FigureStep): ShownStep {
  const stated = JSON.parse(event.data) as Stated;
  const ordered = event.behind
    .filter(({ type }) => type === 'PaymentOrdered')
    .map(({ data }) => JSON.parse(data) as Ordered)
    .find(({ orderNumber }) => orderNumber === orderOf(stated));
  const kind = event.behind.flatMap(({ type }) => kindOfCase[type] ?? [])[0];
  const caseNumber = event.case_number;
  return {
    position: event.position.toString(),
    id: event.event_id,
    type: event.type,
    recordedAt: instantOf(event.recorded_at_ms),
    effectiveDay: event.effective_day,
    actor: { subject: event.actor_subject, role: event.actor_role },
    change: moneyOf(change),
    balance: moneyOf(balance),
    ...defined({
      reason: typeof stated.reason === 'string' && stated.reason !== '' ? stated.reason : null,
      caseNumber,
      orderNumber: ordered?.orderNumber,
      authority: ordered && {
        authorityId: ordered.authorityId,
        limit: moneyOf(cents(ordered.authorityLimit)),
        orderedBy: ordered.orderedBy,
        orderedOn: ordered.orderedOn,
      },
      caseEvents:
        kind !== undefined && caseNumber !== null && partsOfCaseNumber(caseNumber)
          ? `/api/v1/${kind}/${caseNumber}/events`
          : null,
      chain: ordered && `/api/v1/payment-orders/${ordered.orderNumber}/chain`,
    }),
  };
}

/** The payment order that an event is of; what an order has paid bears its number. */
function orderOf({ orderNumber, disbursementId }: Stated): string | undefined {
  if (typeof orderNumber === 'string') return orderNumber;
  return typeof disbursementId === 'string' ? disbursementId.replace(/\.\d+$/, '') : undefined;
}

export const differenceStepView = (step: DifferenceStep): DifferenceStepView => ({
  ...shownStep(step),
  isIn: step.isIn,
  tookEffect: step.tookEffect,
  wasRecorded: step.wasRecorded,
});

import { eventWords, roleName } from '#event-words';
import type { TrailFilter, TrailRow } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  instantOf,
  moneyOf,
  type MoneyView,
  PageView,
  ShownAnything,
  ShownBoolean,
  ShownCount,
  ShownDay,
  ShownInstant,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
} from '../http/shown.ts';
import { knownAtMsOf, type PointQuery, type Sorts } from '../http/query-fields.ts';

export class ActorView {
  @ShownText(
    { de: 'Kennung der Person oder des Systems', en: 'Identifier of the person or system' },
    { example: 'anna' },
  )
  readonly subject!: string;

  @ShownText(
    { de: 'Rolle, mit der gehandelt wurde', en: 'Role in which they acted' },
    { example: 'approver', says: roleName },
  )
  readonly role!: string;
}

export class TrailView {
  @ShownText({ de: 'Position im Journal', en: 'Position in the log' }, { example: '417' })
  readonly position!: string;

  @ShownText(
    { de: 'Kennung des Ereignisses (UUID)', en: 'Identifier of the event (UUID)' },
    { example: '01890a5d-ac96-774b-bcce-b302099a8057' },
  )
  readonly id!: string;

  @ShownText({ de: 'Ereignis', en: 'Event' }, { example: 'ClaimApproved', says: eventWords })
  readonly type!: string;

  @ShownInstant({ de: 'Gebucht am', en: 'Recorded at' })
  readonly recordedAt!: string;

  @ShownDay({ de: 'Wirksam ab', en: 'In effect from' })
  readonly effectiveDay!: string;

  @ShownObject({ de: 'Wer gehandelt hat', en: 'Who acted' }, ActorView)
  readonly actor!: ActorView;

  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { optional: true, example: 'EFA-2023-000417' })
  readonly caseNumber?: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { optional: true, example: 'EFA' })
  readonly programme?: string;

  @ShownText({ de: 'Haushaltsstelle', en: 'Budget line' }, { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { optional: true, example: 2023 })
  readonly fiscalYear?: number;

  @ShownText({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, { optional: true, example: '06412000' })
  readonly recipient?: string;

  @ShownMoney(
    { de: 'Betrag, um den es geht', en: 'Amount that the event is about' },
    { optional: true, isAddable: false },
  )
  readonly amount?: MoneyView;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;

  @ShownAnything({
    de: 'Inhalt des Ereignisses, wie es gespeichert ist',
    en: 'Data of the event as it is stored',
  })
  readonly data!: object;
}

export class TrailPage extends PageView {
  @ShownList({ de: 'Ereignisse', en: 'Events' }, TrailView)
  readonly items!: readonly TrailView[];
}

export const trailSorts: Sorts = { position: [{ column: 'position', type: 'integer' }] };

export const trailView = (row: TrailRow): TrailView => ({
  position: row.position.toString(),
  id: row.event_id,
  type: row.type,
  recordedAt: instantOf(row.recorded_at_ms),
  effectiveDay: row.effective_day,
  actor: { subject: row.actor_subject, role: row.actor_role },
  ...defined({
    caseNumber: row.case_number,
    programme: row.programme,
    line: row.line,
    fiscalYear: row.fiscal_year === null ? null : Number(row.fiscal_year),
    recipient: row.recipient,
    amount: row.amount === null ? null : moneyOf(row.amount),
  }),
  synthetic: row.synthetic === 1n,
  data: JSON.parse(row.data) as object,
});

/** What had taken effect by the day and was recorded by the instant that are asked for. */
export const trailUpTo = ({
  asOf,
  knownAt,
}: PointQuery): Pick<TrailFilter, 'effectiveTo' | 'recordedToMs'> => ({
  ...(asOf !== undefined && { effectiveTo: asOf }),
  ...(knownAt !== undefined && { recordedToMs: knownAtMsOf(knownAt) }),
});

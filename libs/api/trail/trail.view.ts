import type { TrailRow } from '#read-models';
import { defined } from '../http/defined.ts';
import {
  instantOf,
  PageView,
  ShownAnything,
  ShownBoolean,
  ShownCount,
  ShownDay,
  ShownInstant,
  ShownList,
  ShownObject,
  ShownText,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

class ActorView {
  @ShownText('Kennung der Person oder des Systems', { example: 'anna' })
  readonly subject!: string;

  @ShownText('Rolle, mit der gehandelt wurde', { example: 'approver' })
  readonly role!: string;
}

export class TrailView {
  @ShownText('Position im Journal', { example: '417' })
  readonly position!: string;

  @ShownText('Kennung des Ereignisses (UUID)', { example: '01890a5d-ac96-774b-bcce-b302099a8057' })
  readonly id!: string;

  @ShownText('Ereignis', { example: 'ClaimApproved' })
  readonly type!: string;

  @ShownInstant('Gebucht am')
  readonly recordedAt!: string;

  @ShownDay('Wirksam ab')
  readonly effectiveDay!: string;

  @ShownObject('Wer gehandelt hat', ActorView)
  readonly actor!: ActorView;

  @ShownText('Vorgangsnummer', { optional: true, example: 'EFA-2023-000417' })
  readonly caseNumber?: string;

  @ShownText('Programm', { optional: true, example: 'EFA' })
  readonly programme?: string;

  @ShownText('Haushaltsstelle', { optional: true, example: 'MAIN' })
  readonly line?: string;

  @ShownCount('Haushaltsjahr', { optional: true, example: 2023 })
  readonly fiscalYear?: number;

  @ShownText('Empfänger (AGS)', { optional: true, example: '06412000' })
  readonly recipient?: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;

  @ShownAnything('Inhalt des Ereignisses, wie es gespeichert ist')
  readonly data!: object;
}

export class TrailPage extends PageView {
  @ShownList('Ereignisse', TrailView)
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
  }),
  synthetic: row.synthetic === 1n,
  data: JSON.parse(row.data) as object,
});

import type { FrameConsumptionRow } from '#read-models';
import {
  MoneyView,
  moneyOf,
  PageView,
  ShownBoolean,
  ShownCount,
  ShownList,
  ShownMoney,
  ShownText,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

export class FrameConsumptionView {
  @ShownText('Programm', { example: 'DIGITALISIERUNGSFABRIK' })
  readonly programme!: string;

  @ShownText('Rahmen ohne Jahresscheiben', { example: 'DIGITALISIERUNGSFABRIK-2019' })
  readonly frameId!: string;

  @ShownText('Bezeichnung', { example: 'Kommunale Digitalisierungsfabriken' })
  readonly name!: string;

  @ShownCount('Haushaltsjahr, in dem gebunden, abgenommen und gezahlt wurde', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownMoney('Durch Vereinbarungen des Jahres gebunden, abzüglich dessen, was im Jahr frei wurde')
  readonly bound!: MoneyView;

  @ShownMoney('Abgenommen, soweit keine Haushaltsstelle es trägt')
  readonly accepted!: MoneyView;

  @ShownMoney('Ausgezahlt, soweit keine Haushaltsstelle es trägt')
  readonly paid!: MoneyView;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class FrameConsumptionPage extends PageView {
  @ShownList('Mittelverbrauch aus Rahmen je Jahr', FrameConsumptionView)
  readonly items!: readonly FrameConsumptionView[];
}

const key = [
  { column: 'programme', type: 'text' },
  { column: 'frame_id', type: 'text' },
  { column: 'fiscal_year', type: 'integer' },
] as const;

export const frameConsumptionSorts: Sorts = {
  programme: key,
  fiscalYear: [{ column: 'fiscal_year', type: 'integer' }, ...key.slice(0, 2)],
  paid: [{ column: 'paid', type: 'integer' }, ...key],
};

export const frameConsumptionView = (row: FrameConsumptionRow): FrameConsumptionView => ({
  programme: row.programme,
  frameId: row.frame_id,
  name: row.name,
  fiscalYear: Number(row.fiscal_year),
  bound: moneyOf(row.bound),
  accepted: moneyOf(row.accepted),
  paid: moneyOf(row.paid),
  synthetic: row.synthetic === 1n,
});

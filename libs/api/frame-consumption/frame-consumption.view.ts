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
  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'DIGITALISIERUNGSFABRIK' })
  readonly programme!: string;

  @ShownText(
    { de: 'Rahmen ohne Jahresscheiben', en: 'Frame without parts for years' },
    { example: 'DIGITALISIERUNGSFABRIK-2019' },
  )
  readonly frameId!: string;

  @ShownText({ de: 'Bezeichnung', en: 'Title' }, { example: 'Kommunale Digitalisierungsfabriken' })
  readonly name!: string;

  @ShownCount(
    {
      de: 'Haushaltsjahr, in dem gebunden, abgenommen und gezahlt wurde',
      en: 'Fiscal year in which it was bound, accepted and paid',
    },
    { example: 2023 },
  )
  readonly fiscalYear!: number;

  @ShownMoney({
    de: 'Durch Vereinbarungen des Jahres gebunden, abzüglich dessen, was im Jahr frei wurde',
    en: 'Bound by agreements of the year, less what was freed in the year',
  })
  readonly bound!: MoneyView;

  @ShownMoney({
    de: 'Abgenommen, soweit keine Haushaltsstelle es trägt',
    en: 'Accepted, as far as no budget line bears it',
  })
  readonly accepted!: MoneyView;

  @ShownMoney({
    de: 'Ausgezahlt, soweit keine Haushaltsstelle es trägt',
    en: 'Paid, as far as no budget line bears it',
  })
  readonly paid!: MoneyView;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class FrameConsumptionPage extends PageView {
  @ShownList(
    { de: 'Mittelverbrauch aus Rahmen je Jahr', en: 'Funds used from frames by year' },
    FrameConsumptionView,
  )
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

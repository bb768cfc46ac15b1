import type { AnnouncedTotalRow, ProgrammeRow } from '#read-models';
import { announcedTotalKinds, exactnesses } from '#domain';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  SourceView,
  moneyOf,
  sourceFrom,
} from '../http/shown.ts';

export class ProgrammeView {
  @ShownText('Kürzel', { example: 'EFA' })
  readonly programme!: string;

  @ShownText('Name', { example: 'Betriebskosten kommunaler EfA-Verfahren' })
  readonly name!: string;

  @ShownCount('Höchste Förderquote in Prozent, wo eine Regel besteht', { optional: true, example: 90 })
  readonly shareMaxPercent?: number;

  @ShownBoolean('Ob aus einem Rahmen ohne Haushaltsjahr gezahlt werden darf', { example: false })
  readonly framePayments!: boolean;

  @ShownBoolean('Ob eine zweite Person bestätigt, was am Haushalt beschlossen wird', { example: false })
  readonly secondPerson!: boolean;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class ProgrammeAnswer extends ProgrammeView implements PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;
}

export class ProgrammeList extends PositionView {
  @ShownList('Programme', ProgrammeView)
  readonly items!: readonly ProgrammeView[];
}

export const programmeView = (row: ProgrammeRow): ProgrammeView => ({
  programme: row.programme,
  name: row.name,
  ...defined({ shareMaxPercent: row.share_max_percent === null ? null : Number(row.share_max_percent) }),
  framePayments: row.frame_payments === 1n,
  secondPerson: row.second_person === 1n,
  synthetic: row.synthetic === 1n,
});

export class AnnouncedTotalView {
  @ShownText('Kennung', { example: 'DIGITALISIERUNGSFABRIK-2019' })
  readonly totalId!: string;

  @ShownText('Programm', { example: 'DIGITALISIERUNGSFABRIK' })
  readonly programme!: string;

  @ShownText('Haushaltsstelle', { example: 'MAIN' })
  readonly line!: string;

  @ShownText('Bezeichnung')
  readonly name!: string;

  @ShownText('Jahr, Zeitraum, oder nach oben offen', { example: '2019+' })
  readonly period!: string;

  @ShownChoice(
    'Rahmen ohne Jahresscheiben, oder Vergleichssumme; nie Teil eines Jahres',
    announcedTotalKinds,
    {
      example: 'FRAME',
    },
  )
  readonly kind!: string;

  @ShownMoney('Summe')
  readonly amount!: MoneyView;

  @ShownMoney('Davon durch Vereinbarungen gebunden')
  readonly bound!: MoneyView;

  @ShownMoney('Davon ausgezahlt')
  readonly paid!: MoneyView;

  @ShownChoice('Wie wörtlich die Summe zu nehmen ist', exactnesses, { example: 'APPROXIMATE' })
  readonly exactness!: string;

  @ShownObject('Quelle', SourceView)
  readonly source!: SourceView;
}

export class AnnouncedTotalList extends PositionView {
  @ShownList('Angekündigte Summen', AnnouncedTotalView)
  readonly items!: readonly AnnouncedTotalView[];
}

export const announcedTotalView = (row: AnnouncedTotalRow): AnnouncedTotalView => ({
  totalId: row.total_id,
  programme: row.programme,
  line: row.line,
  name: row.name,
  period: row.period,
  kind: row.kind,
  amount: moneyOf(row.amount),
  bound: moneyOf(row.bound),
  paid: moneyOf(row.paid),
  exactness: row.exactness,
  source: sourceFrom(row.source),
});

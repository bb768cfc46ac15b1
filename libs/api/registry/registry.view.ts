import { exactnesses, announcedTotalKinds, prerequisites, recipientKinds, servicePlatforms } from '#domain';
import type {
  AnnouncedTotalRow,
  ProgrammeRow,
  ReadinessRow,
  RecipientConsumptionRow,
  RecipientRow,
  ServiceRow,
} from '#read-models';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  moneyOf,
  PageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownChoices,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  sourceFrom,
  SourceView,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

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

export class RecipientView {
  @ShownText('Amtlicher Gemeindeschlüssel', { example: '06635005' })
  readonly recipient!: string;

  @ShownText('Name', { example: 'Bromskirchen' })
  readonly name!: string;

  @ShownChoice('Art', recipientKinds, { example: 'GEMEINDE' })
  readonly kind!: string;

  @ShownText('Landkreis', { optional: true, example: '06635' })
  readonly county?: string;

  @ShownCount('Einwohner', { example: 1847 })
  readonly population!: number;

  @ShownDay('Stichtag der Einwohnerzahl', { example: '2020-12-31' })
  readonly populationOn!: string;

  @ShownDay('Letzter Tag, an dem der Schlüssel gilt', { optional: true, example: '2022-12-31' })
  readonly validTo?: string;

  @ShownText('Nachfolgender Schlüssel', { optional: true, example: '06635001' })
  readonly successor?: string;

  @ShownObject('Quelle', SourceView)
  readonly source!: SourceView;
}

export class RecipientAnswer extends RecipientView implements PositionView {
  @ShownText('Die Antwort enthält das Journal mindestens bis zu dieser Position', { example: '417' })
  readonly position!: string;

  @ShownBoolean('Ob der Schlüssel am Stichtag gilt; ohne »asOf« heute', { example: false })
  readonly valid!: boolean;
}

export class RecipientPage extends PageView {
  @ShownList('Empfänger', RecipientView)
  readonly items!: readonly RecipientView[];
}

export const recipientView = (row: RecipientRow): RecipientView => ({
  recipient: row.recipient,
  name: row.name,
  kind: row.kind,
  ...defined({ county: row.county, validTo: row.valid_to, successor: row.successor }),
  population: Number(row.population),
  populationOn: row.population_on,
  source: sourceFrom(row.source),
});

const recipientKey = { column: 'recipient', type: 'text' } as const;

export const recipientSorts: Sorts = {
  recipient: [recipientKey],
  name: [{ column: 'name', type: 'text' }, recipientKey],
  population: [{ column: 'population', type: 'integer' }, recipientKey],
};

export class RecipientConsumptionView {
  @ShownText('Empfänger (AGS)', { example: '06412000' })
  readonly recipient!: string;

  @ShownText('Programm', { example: 'EFA' })
  readonly programme!: string;

  @ShownCount('Haushaltsjahr', { example: 2023 })
  readonly fiscalYear!: number;

  @ShownMoney('Offene Festlegungen')
  readonly committed!: MoneyView;

  @ShownMoney('Ausgezahlt')
  readonly paid!: MoneyView;

  @ShownMoney('Als Begünstigte: abgenommene Leistungen eines Dienstleisters, anteilig')
  readonly benefitAccepted!: MoneyView;

  @ShownMoney('Als Begünstigte: davon an den Dienstleister ausgezahlt, anteilig')
  readonly benefitPaid!: MoneyView;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class RecipientConsumptionPage extends PageView {
  @ShownList('Mittel je Empfänger, Programm und Jahr', RecipientConsumptionView)
  readonly items!: readonly RecipientConsumptionView[];
}

export const recipientConsumptionView = (row: RecipientConsumptionRow): RecipientConsumptionView => ({
  recipient: row.recipient,
  programme: row.programme,
  fiscalYear: Number(row.fiscal_year),
  committed: moneyOf(row.committed),
  paid: moneyOf(row.paid),
  benefitAccepted: moneyOf(row.benefit_accepted),
  benefitPaid: moneyOf(row.benefit_paid),
  synthetic: row.synthetic === 1n,
});

const consumptionKey = [
  recipientKey,
  { column: 'programme', type: 'text' },
  { column: 'fiscal_year', type: 'integer' },
] as const;

export const recipientConsumptionSorts: Sorts = {
  recipient: consumptionKey,
  committed: [{ column: 'committed', type: 'integer' }, ...consumptionKey],
  paid: [{ column: 'paid', type: 'integer' }, ...consumptionKey],
  benefitAccepted: [{ column: 'benefit_accepted', type: 'integer' }, ...consumptionKey],
};

export class ServiceView {
  @ShownText('LeiKa-Schlüssel', { example: '99108008000000' })
  readonly leikaKey!: string;

  @ShownText('Name', { example: 'Wohngeld' })
  readonly name!: string;

  @ShownText('Land, das die Leistung gebaut hat', { example: 'SH' })
  readonly stateOfOrigin!: string;

  @ShownChoice('Plattform', servicePlatforms, { example: 'OTHER_STATE' })
  readonly platform!: string;

  @ShownBoolean('Übungsdaten', { example: false })
  readonly synthetic!: boolean;
}

export class ServiceList extends PositionView {
  @ShownList('EfA-Leistungen', ServiceView)
  readonly items!: readonly ServiceView[];
}

export const serviceView = (row: ServiceRow): ServiceView => ({
  leikaKey: row.leika_key,
  name: row.name,
  stateOfOrigin: row.state_of_origin,
  platform: row.platform,
  synthetic: row.synthetic === 1n,
});

export class ReadinessView {
  @ShownText('LeiKa-Schlüssel', { example: '99108008000000' })
  readonly leikaKey!: string;

  @ShownDay('Antragsverfahren vor Ort eingebunden seit', { optional: true, example: '2022-10-01' })
  readonly localIntegrationSince?: string;

  @ShownDay('Eintrag im Hessenfinder seit', { optional: true, example: '2022-10-01' })
  readonly hessenfinderEntrySince?: string;

  @ShownDay('Auf dem Verwaltungsportal sichtbar seit', { optional: true, example: '2022-10-01' })
  readonly portalVisibilitySince?: string;

  @ShownChoices('Was noch fehlt', prerequisites)
  readonly missing!: readonly string[];
}

export class ReadinessList extends PositionView {
  @ShownList('Voraussetzungen je Leistung', ReadinessView)
  readonly items!: readonly ReadinessView[];
}

export function readinessView(row: ReadinessRow): ReadinessView {
  const since = {
    LOCAL_INTEGRATION: row.local_integration_since,
    HESSENFINDER_ENTRY: row.hessenfinder_entry_since,
    PORTAL_VISIBILITY: row.portal_visibility_since,
  };
  return {
    leikaKey: row.leika_key,
    ...defined({
      localIntegrationSince: since.LOCAL_INTEGRATION,
      hessenfinderEntrySince: since.HESSENFINDER_ENTRY,
      portalVisibilitySince: since.PORTAL_VISIBILITY,
    }),
    missing: prerequisites.filter((prerequisite) => since[prerequisite] === null),
  };
}

import type { RecipientConsumptionRow, RecipientRow } from '#read-models';
import { recipientKinds } from '#domain';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  PageView,
  PositionView,
  ShownBoolean,
  ShownChoice,
  ShownCount,
  ShownDay,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  SourceView,
  moneyOf,
  sourceFrom,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

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

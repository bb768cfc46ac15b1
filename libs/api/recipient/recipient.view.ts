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
  @ShownText(
    { de: 'Amtlicher Gemeindeschlüssel', en: 'Official municipality key (AGS)' },
    { example: '06635005' },
  )
  readonly recipient!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Bromskirchen' })
  readonly name!: string;

  @ShownChoice({ de: 'Art', en: 'Kind' }, recipientKinds, { example: 'GEMEINDE' })
  readonly kind!: string;

  @ShownText({ de: 'Landkreis', en: 'County' }, { optional: true, example: '06635' })
  readonly county?: string;

  @ShownCount({ de: 'Einwohner', en: 'Residents' }, { example: 1847 })
  readonly population!: number;

  @ShownDay(
    { de: 'Stichtag der Einwohnerzahl', en: 'Day on which the residents were counted' },
    { example: '2020-12-31' },
  )
  readonly populationOn!: string;

  @ShownDay(
    { de: 'Letzter Tag, an dem der Schlüssel gilt', en: 'Last day on which the key is valid' },
    { optional: true, example: '2022-12-31' },
  )
  readonly validTo?: string;

  @ShownText(
    { de: 'Nachfolgender Schlüssel', en: 'Key that succeeds it' },
    { optional: true, example: '06635001' },
  )
  readonly successor?: string;

  @ShownObject({ de: 'Quelle', en: 'Source' }, SourceView)
  readonly source!: SourceView;
}

export class RecipientAnswer extends RecipientView implements PositionView {
  @ShownText(
    {
      de: 'Die Antwort enthält das Journal mindestens bis zu dieser Position',
      en: 'The answer contains the log at least up to this position',
    },
    { example: '417' },
  )
  readonly position!: string;

  @ShownBoolean(
    {
      de: 'Ob der Schlüssel am Stichtag gilt; ohne »asOf« heute',
      en: 'Whether the key is valid as of the day; today without “asOf”',
    },
    { example: false },
  )
  readonly valid!: boolean;
}

export class RecipientPage extends PageView {
  @ShownList({ de: 'Empfänger', en: 'Recipients' }, RecipientView)
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
  @ShownText({ de: 'Empfänger (AGS)', en: 'Recipient (AGS)' }, { example: '06412000' })
  readonly recipient!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'EFA' })
  readonly programme!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownMoney({ de: 'Offene Festlegungen', en: 'Open commitments' })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;

  @ShownMoney({
    de: 'Als Begünstigte: abgenommene Leistungen eines Dienstleisters, anteilig',
    en: 'As beneficiary: accepted services of a provider, its share',
  })
  readonly benefitAccepted!: MoneyView;

  @ShownMoney({
    de: 'Als Begünstigte: davon an den Dienstleister ausgezahlt, anteilig',
    en: 'As beneficiary: of that paid to the provider, its share',
  })
  readonly benefitPaid!: MoneyView;

  @ShownBoolean({ de: 'Übungsdaten', en: 'Practice data' }, { example: false })
  readonly synthetic!: boolean;
}

export class RecipientConsumptionPage extends PageView {
  @ShownList(
    { de: 'Mittel je Empfänger, Programm und Jahr', en: 'Funds by recipient, programme and year' },
    RecipientConsumptionView,
  )
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

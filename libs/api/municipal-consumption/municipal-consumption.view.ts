import type { Consumed, MunicipalConsumptionRow, WhereItWent } from '#read-models';
import { recipientKindWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import {
  MoneyView,
  PositionView,
  ShownChoice,
  ShownCount,
  ShownList,
  ShownMoney,
  ShownObject,
  ShownText,
  moneyOf,
} from '../http/shown.ts';
import { shownOn } from '../recipient/recipient.view.ts';

class MunicipalConsumptionView {
  @ShownText(
    { de: 'Amtlicher Gemeindeschlüssel', en: 'Official municipality key (AGS)' },
    { example: '06412000' },
  )
  readonly recipient!: string;

  @ShownText({ de: 'Kommune', en: 'Municipality' }, { example: 'Frankfurt am Main, Stadt' })
  readonly name!: string;

  @ShownChoice({ de: 'Art', en: 'Kind' }, recipientKindWords, { example: 'KREISFREIE_STADT' })
  readonly kind!: string;

  @ShownText({ de: 'Landkreis', en: 'County' }, { optional: true, example: '06635' })
  readonly county?: string;

  @ShownCount({ de: 'Einwohner', en: 'Residents' }, { example: 764_104 })
  readonly population!: number;

  @ShownMoney({ de: 'Festgelegt', en: 'Committed' })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;

  @ShownMoney({
    de: 'Als Begünstigte ausgezahlt: anteilig an einen Dienstleister',
    en: 'Paid as beneficiary: its share of what a provider was paid',
  })
  readonly benefitPaid!: MoneyView;

  @ShownMoney(
    {
      de: 'Je Einwohner: ausgezahlt, auch als Begünstigte, auf den Cent gerundet',
      en: 'Per resident: paid, also as beneficiary, rounded to the cent',
    },
    { isAddable: false },
  )
  readonly perResident!: MoneyView;

  @ShownCount(
    {
      de: 'Offene Anträge: nicht entschieden, oder bewilligt und nicht ganz ausgezahlt',
      en: 'Open claims: not decided, or approved and not paid in full',
    },
    { example: 3 },
  )
  readonly openClaims!: number;

  @ShownCount(
    {
      de: 'Bereite Leistungen: vor Ort eingebunden und im Hessenfinder',
      en: 'Ready services: integrated locally and in the Hessenfinder',
    },
    { example: 12 },
  )
  readonly readyServices!: number;
}

class ConsumedView {
  @ShownMoney({ de: 'Festgelegt', en: 'Committed' })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;
}

class WhereItWentView {
  @ShownObject(
    { de: 'Kommunen: die Summe der Zeilen', en: 'Municipalities: the sum of the rows' },
    ConsumedView,
  )
  readonly municipalities!: ConsumedView;

  @ShownObject(
    {
      de: 'Landkreise, und beendete Schlüssel ohne Nachfolge',
      en: 'Counties, and ended keys that nobody follows',
    },
    ConsumedView,
  )
  readonly otherRecipients!: ConsumedView;

  @ShownObject(
    {
      de: 'Gemeinsame Bewilligungen: sie gehören mehreren Kommunen, kein Bescheid teilt sie auf',
      en: 'Joint awards: they belong to several municipalities, and no notice splits them',
    },
    ConsumedView,
  )
  readonly jointAwards!: ConsumedView;

  @ShownObject(
    {
      de: 'Ohne einzelne Kommune: Vereinbarungen mit Dienstleistern und Übriges',
      en: 'Without a single municipality: agreements with providers, and others',
    },
    ConsumedView,
  )
  readonly withoutRecipient!: ConsumedView;

  @ShownObject(
    { de: 'Summe: was die Haushaltsstellen sagen', en: 'Sum: what the budget lines say' },
    ConsumedView,
  )
  readonly budgetLines!: ConsumedView;
}

export class MunicipalConsumptionList extends PositionView {
  @ShownList({ de: 'Kommunen', en: 'Municipalities' }, MunicipalConsumptionView)
  readonly items!: readonly MunicipalConsumptionView[];

  @ShownObject(
    {
      de: 'Wohin alles ging, was die Haushaltsstellen festgelegt und ausgezahlt haben; fehlt, wo nur ein Teil der Kommunen gefragt ist',
      en: 'Where all went that the budget lines committed and paid; absent where only a part of the municipalities is asked for',
    },
    WhereItWentView,
    { optional: true },
  )
  readonly whereItWent?: WhereItWentView;
}

/** Cents by resident, half up. */
const perResident = (cents: bigint, residents: number): bigint =>
  residents === 0 ? 0n : (cents * 2n + BigInt(residents)) / (2n * BigInt(residents));

/** As of a day. */
export function municipalConsumptionView(
  { recipient, ...row }: MunicipalConsumptionRow,
  day: string,
): MunicipalConsumptionView {
  const { name, kind, county, population } = shownOn(recipient, day);
  return {
    recipient: recipient.recipient,
    name,
    kind,
    ...defined({ county }),
    population,
    committed: moneyOf(row.committed),
    paid: moneyOf(row.paid),
    benefitPaid: moneyOf(row.benefit_paid),
    perResident: moneyOf(perResident(row.paid + row.benefit_paid, population)),
    openClaims: Number(row.open_claims),
    readyServices: Number(row.ready_services),
  };
}

const consumedView = ({ committed, paid }: Consumed): ConsumedView => ({
  committed: moneyOf(committed),
  paid: moneyOf(paid),
});

export const whereItWentView = (all: WhereItWent): WhereItWentView => ({
  municipalities: consumedView(all.municipalities),
  otherRecipients: consumedView(all.otherRecipients),
  jointAwards: consumedView(all.jointAwards),
  withoutRecipient: consumedView(all.withoutRecipient),
  budgetLines: consumedView(all.budgetLines),
});

import { associationWords, recipientKindWords } from '../http/choice-words.ts';
import {
  changesIn,
  type JointAward,
  type RecipientConsumptionRow,
  type RecipientRow,
  type RecipientWithPredecessors,
} from '#read-models';
import { associationOfKind, type RecipientChange, type RecipientKind } from '#domain';
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
  ShownTexts,
  SourceView,
  moneyOf,
  sourceFrom,
} from '../http/shown.ts';
import type { Sorts } from '../http/query-fields.ts';

/** What a recipient is like from a day on. */
export class ChangeView {
  @ShownDay({ de: 'Ab diesem Tag', en: 'From this day on' }, { example: '2024-07-01' })
  readonly since!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Allendorf (Eder), Stadt' })
  readonly name!: string;

  @ShownChoice({ de: 'Art', en: 'Kind' }, recipientKindWords, { example: 'STADT' })
  readonly kind!: string;

  @ShownText({ de: 'Landkreis', en: 'County' }, { optional: true, example: '06635' })
  readonly county?: string;

  @ShownCount({ de: 'Einwohner', en: 'Residents' }, { example: 7533 })
  readonly population!: number;
}

export const changeView = ({ since, name, kind, county, population }: RecipientChange): ChangeView => ({
  since,
  name,
  kind,
  population,
  ...defined({ county }),
});

class PredecessorView {
  @ShownText(
    { de: 'Amtlicher Gemeindeschlüssel', en: 'Official municipality key (AGS)' },
    { example: '06635005' },
  )
  readonly recipient!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Bromskirchen' })
  readonly name!: string;

  @ShownDay({ de: 'Letzter Tag der Gültigkeit', en: 'Last day of validity' }, { example: '2022-12-31' })
  readonly validTo!: string;

  @ShownBoolean(
    {
      de: 'Ob die Rechte übergegangen sind, oder nur ein Teil',
      en: 'Whether its rights have passed, or only a part of it',
    },
    { example: true },
  )
  readonly passedRights!: boolean;
}

export class RecipientView {
  @ShownText(
    { de: 'Amtlicher Gemeindeschlüssel', en: 'Official municipality key (AGS)' },
    { example: '06635005' },
  )
  readonly recipient!: string;

  @ShownText({ de: 'Name', en: 'Name' }, { example: 'Bromskirchen' })
  readonly name!: string;

  @ShownChoice({ de: 'Art', en: 'Kind' }, recipientKindWords, { example: 'GEMEINDE' })
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
    { de: 'Erster Tag, an dem der Schlüssel gilt', en: 'First day on which the key is valid' },
    { optional: true, example: '2020-01-01' },
  )
  readonly validFrom?: string;

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

  @ShownTexts(
    { de: 'Schlüssel, die außerdem einen Teil übernahmen', en: 'Keys that took over a part as well' },
    { optional: true },
  )
  readonly otherSuccessors?: readonly string[];

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

  @ShownChoice(
    {
      de: 'Verband, mit dem am Stichtag berichtet wird',
      en: 'Association that it is reported with on the day',
    },
    associationWords,
    { example: 'STAEDTE_UND_GEMEINDEBUND' },
  )
  readonly association!: string;

  @ShownDay(
    {
      de: 'Erster Tag, von dem an das festgelegt ist; sonst bestimmt ihn die Art',
      en: 'First day from which on that was set; otherwise the kind decides',
    },
    { optional: true, example: '2023-01-01' },
  )
  readonly associationSince?: string;

  @ShownList({ de: 'Schlüssel, denen er nachfolgt', en: 'Keys that it follows' }, PredecessorView)
  readonly predecessors!: readonly PredecessorView[];

  @ShownList(
    { de: 'Was sich ab einem späteren Tag geändert hat', en: 'What has changed on later days' },
    ChangeView,
  )
  readonly changes!: readonly ChangeView[];
}

export class RecipientPage extends PageView {
  @ShownList({ de: 'Empfänger', en: 'Recipients' }, RecipientView)
  readonly items!: readonly RecipientView[];
}

/** What it was like on a day. */
export const shownOn = (row: RecipientRow, day: string) =>
  changesIn(row).findLast(({ since }) => since <= day) ?? {
    name: row.name,
    kind: row.kind,
    ...defined({ county: row.county }),
    population: Number(row.population),
    populationOn: row.population_on,
    source: sourceFrom(row.source),
  };

export const isValidOn = ({ valid_from, valid_to }: RecipientRow, day: string): boolean =>
  (valid_from ?? day) <= day && day <= (valid_to ?? day);

/** As of a day. */
export function recipientView(row: RecipientRow, day: string): RecipientView {
  const { name, kind, county, population, populationOn, source } = shownOn(row, day);
  const otherSuccessors = row.other_successors === '' ? undefined : row.other_successors.trim().split(' ');
  return {
    recipient: row.recipient,
    name,
    kind,
    ...defined({
      county,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      successor: row.successor,
      otherSuccessors,
    }),
    population,
    populationOn,
    source,
  };
}

export const recipientAnswer = (
  row: RecipientWithPredecessors,
  day: string,
): Omit<RecipientAnswer, 'position'> => ({
  ...recipientView(row, day),
  valid: isValidOn(row, day),
  predecessors: row.predecessors.map((one) => ({
    recipient: one.recipient,
    name: shownOn(one, one.valid_to ?? day).name,
    validTo: one.valid_to ?? day,
    passedRights: one.successor === row.recipient,
  })),
  changes: changesIn(row).map(changeView),
  ...associationOn(row, day),
});

function associationOn(
  row: RecipientWithPredecessors,
  day: string,
): Pick<RecipientAnswer, 'association' | 'associationSince'> {
  const set = row.associations.findLast(({ since }) => since <= day);
  return set
    ? { association: set.association, associationSince: set.since }
    : { association: associationOfKind[shownOn(row, day).kind as RecipientKind] };
}

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

class ConsumptionTotalView {
  @ShownMoney({ de: 'Offene Festlegungen', en: 'Open commitments' }, { isAddable: false })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' }, { isAddable: false })
  readonly paid!: MoneyView;

  @ShownMoney({ de: 'Als Begünstigte abgenommen', en: 'Accepted as beneficiary' }, { isAddable: false })
  readonly benefitAccepted!: MoneyView;

  @ShownMoney({ de: 'Als Begünstigte ausgezahlt', en: 'Paid as beneficiary' }, { isAddable: false })
  readonly benefitPaid!: MoneyView;
}

class JointAwardView {
  @ShownText({ de: 'Vorgangsnummer', en: 'Case number' }, { example: 'STARKE_HEIMAT-2023-000017' })
  readonly caseNumber!: string;

  @ShownText({ de: 'Programm', en: 'Programme' }, { example: 'STARKE_HEIMAT' })
  readonly programme!: string;

  @ShownCount({ de: 'Haushaltsjahr', en: 'Fiscal year' }, { example: 2023 })
  readonly fiscalYear!: number;

  @ShownTexts({
    de: 'Wer daran teilhat (AGS); die erste führt das Vorhaben',
    en: 'Who has part in it (AGS); the first one leads the project',
  })
  readonly recipients!: readonly string[];

  @ShownMoney({ de: 'Bewilligt', en: 'Awarded' })
  readonly awarded!: MoneyView;

  @ShownMoney({ de: 'Offene Festlegungen', en: 'Open commitments' })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' })
  readonly paid!: MoneyView;
}

class JointTotalView {
  @ShownMoney({ de: 'Offene Festlegungen', en: 'Open commitments' }, { isAddable: false })
  readonly committed!: MoneyView;

  @ShownMoney({ de: 'Ausgezahlt', en: 'Paid' }, { isAddable: false })
  readonly paid!: MoneyView;
}

export const jointAwardView = ({ awarded, committed, paid, ...award }: JointAward): JointAwardView => ({
  ...award,
  awarded: moneyOf(awarded),
  committed: moneyOf(committed),
  paid: moneyOf(paid),
});

export const jointTotalView = (awards: readonly JointAward[]): JointTotalView => ({
  committed: moneyOf(awards.reduce((sum, { committed }) => sum + committed, 0n)),
  paid: moneyOf(awards.reduce((sum, { paid }) => sum + paid, 0n)),
});

export class RecipientConsumptionPage extends PageView {
  @ShownObject(
    { de: 'Summe aller Zeilen, nicht nur dieser Seite', en: 'Sum of all rows, not of this page alone' },
    ConsumptionTotalView,
  )
  readonly total!: ConsumptionTotalView;

  @ShownList(
    {
      de: 'Gemeinsame Bewilligungen nach Jahren: Sie gehören mehreren Kommunen und stehen in keiner Zeile',
      en: 'Joint awards by year: they belong to several municipalities, and stand in no row',
    },
    JointAwardView,
  )
  readonly jointAwards!: readonly JointAwardView[];

  @ShownObject({ de: 'Summe der gemeinsamen Bewilligungen', en: 'Sum of the joint awards' }, JointTotalView)
  readonly jointTotal!: JointTotalView;

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

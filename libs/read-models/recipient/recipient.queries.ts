import { sql, type Kysely, type RawBuilder } from 'kysely';
import { holderKeyOn, searchText } from '#domain';
import { contains, keysIn, names } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';

export type RecipientRow = ReadModels['recipient'];
export type RecipientConsumptionRow = ReadModels['recipient_consumption'];

type Models = Kysely<ReadModels>;

export interface RecipientFilter {
  readonly county?: string;
  readonly kind?: string;
  /** Part of the name, in any case and spelling. */
  readonly name?: string;
  /** Only keys that are valid on the day. */
  readonly validOn?: string;
}

export const recipients = query({
  reads: ['recipient'],
  read: (
    models,
    {
      filter: { county, kind, name, validOn },
      page: request,
    }: { readonly filter: RecipientFilter; readonly page: PageRequest },
  ): Promise<Page<RecipientRow>> => {
    let found = models.selectFrom('recipient').selectAll();
    if (county !== undefined) found = found.where('county', '=', county);
    if (kind !== undefined) found = found.where('kind', '=', kind);
    if (name !== undefined) found = found.where(contains('search_name', searchText(name)));
    if (validOn !== undefined) found = found.where(isValid(validOn));
    return page(found, request);
  },
});

/** Keys that are valid on the day. */
export const isValid = (day: string): RawBuilder<boolean> =>
  sql<boolean>`(valid_from IS NULL OR valid_from <= ${day}) AND (valid_to IS NULL OR valid_to >= ${day})`;

export type AssociationRow = ReadModels['association'];

/** A recipient, and whom it followed, in the order in which their keys ended. */
export interface RecipientWithPredecessors extends RecipientRow {
  readonly predecessors: readonly RecipientRow[];
  /** With whom it was said to be reported, by day. */
  readonly associations: readonly AssociationRow[];
}

export const recipient = query({
  reads: ['recipient', 'association'],
  read: async (
    models,
    { recipient: key }: { readonly recipient: string },
  ): Promise<RecipientWithPredecessors | undefined> => {
    const all = models.selectFrom('recipient').selectAll();
    const found = await all.where('recipient', '=', key).executeTakeFirst();
    if (!found) return undefined;
    const predecessors = await all
      .where((where) => where.or([where('successor', '=', key), names('other_successors', key)]))
      .orderBy('valid_to')
      .orderBy('recipient')
      .execute();
    const associations = await models
      .selectFrom('association')
      .selectAll()
      .where('recipient', '=', key)
      .orderBy('since')
      .execute();
    return { ...found, predecessors, associations };
  },
});

/** Every recipient there was, by key, also those whose key has ended or begins later. */
export const allRecipients = query({
  reads: ['recipient'],
  read: (models, _: object): Promise<readonly RecipientRow[]> =>
    models.selectFrom('recipient').selectAll().orderBy('recipient').execute(),
});

export interface RecipientConsumptionFilter {
  readonly recipient?: string;
  readonly programme?: string;
  readonly fiscalYear?: number;
  /** Under the keys that are valid on this day: what was booked for an ended key stands under who follows it. */
  readonly keysOn?: string;
  readonly synthetic?: boolean;
}

/** What all rows of a question come to, whatever page of them is shown; cents. */
export type ConsumptionTotal = Pick<
  RecipientConsumptionRow,
  'committed' | 'paid' | 'benefit_accepted' | 'benefit_paid'
>;

/** What a year carries of an award to several municipalities: it belongs to all of them, and stands in no one's row; cents. */
export interface JointAward {
  readonly caseNumber: string;
  readonly programme: string;
  readonly fiscalYear: number;
  /** AGS; the first one leads the project. */
  readonly recipients: readonly string[];
  readonly awarded: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
}

export interface ConsumptionPage extends Page<RecipientConsumptionRow> {
  readonly total: ConsumptionTotal;
  /** In the order of their case numbers and years. */
  readonly jointAwards: readonly JointAward[];
}

/** More joint awards than a programme has in a year. */
const jointAwardsMax = 1_000;

export const recipientConsumption = query({
  reads: ['recipient_consumption', 'recipient', 'grant_case'],
  read: async (
    models,
    { filter, page: request }: { readonly filter: RecipientConsumptionFilter; readonly page: PageRequest },
  ): Promise<ConsumptionPage> => {
    const { recipient, programme, fiscalYear, keysOn, synthetic } = filter;
    const consumed =
      keysOn === undefined
        ? models.selectFrom('recipient_consumption').selectAll().as('consumed')
        : underKeysOf(models, await holderColumn(models, keysOn)).as('consumed');
    let found = models.selectFrom(consumed).selectAll();
    if (recipient !== undefined) found = found.where('recipient', '=', recipient);
    if (programme !== undefined) found = found.where('programme', '=', programme);
    if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
    if (synthetic !== undefined) found = found.where('synthetic', '=', synthetic ? 1n : 0n);
    const sums = await models
      .selectFrom(found.as('found'))
      .select([sumOf('committed'), sumOf('paid'), sumOf('benefit_accepted'), sumOf('benefit_paid')])
      .executeTakeFirstOrThrow();
    return {
      ...(await page(found, request)),
      total: sums,
      jointAwards: await jointAwardsOf(models, filter),
    };
  },
});

/** What years carry of awards to several municipalities, in the order of their case numbers. */
export async function jointAwardsOf(
  models: Kysely<Pick<ReadModels, 'grant_case'>>,
  { recipient, programme, fiscalYear, synthetic }: Omit<RecipientConsumptionFilter, 'keysOn'>,
): Promise<readonly JointAward[]> {
  let joint = models
    .selectFrom('grant_case')
    .select(['case_number', 'programme', 'recipients', 'awarded_to', 'budgets'])
    .where('budgets', 'is not', null)
    .where((is) => is.or([is('recipients', 'like', several), is('awarded_to', 'like', several)]));
  if (recipient !== undefined)
    joint = joint.where((is) => is.or([names('recipients', recipient), names('awarded_to', recipient)]));
  if (programme !== undefined) joint = joint.where('programme', '=', programme);
  if (synthetic !== undefined) joint = joint.where('synthetic', '=', synthetic ? 1n : 0n);
  const awards = await joint.orderBy('case_number').limit(jointAwardsMax).execute();
  return awards
    .flatMap((row) => yearsOf(row))
    .filter((year) => fiscalYear === undefined || year.fiscalYear === fiscalYear);
}

interface StoredYear {
  readonly fiscalYear: number;
  readonly awarded: string;
  readonly open: string;
  readonly paid: string;
}

const yearsOf = (
  row: Pick<ReadModels['grant_case'], 'case_number' | 'programme' | 'recipients' | 'awarded_to' | 'budgets'>,
): readonly JointAward[] =>
  (JSON.parse(row.budgets ?? '[]') as readonly StoredYear[]).map(({ fiscalYear, awarded, open, paid }) => ({
    caseNumber: row.case_number,
    programme: row.programme,
    fiscalYear,
    recipients: keysIn(row.awarded_to ?? row.recipients),
    awarded: BigInt(awarded),
    committed: BigInt(open),
    paid: BigInt(paid),
  }));

/** Two keys between blanks, or more. */
const several = ' % % ';

/** Of all rows; cents. */
export const sumOf = <Column extends keyof ConsumptionTotal>(column: Column) =>
  sql<bigint>`CAST(COALESCE(SUM(${sql.ref(column)}), 0) AS bigint)`.as(column);

/** What was booked for keys that one key follows is one row. */
const underKeysOf = (models: Models, holder: RawBuilder<string>) =>
  models
    .selectFrom(
      models
        .selectFrom('recipient_consumption')
        .select([
          'programme',
          'fiscal_year',
          'synthetic',
          'committed',
          'paid',
          'benefit_accepted',
          'benefit_paid',
        ])
        .select(holder.as('recipient'))
        .as('held'),
    )
    .select(['recipient', 'programme', 'fiscal_year', 'synthetic'])
    .select([total('committed'), total('paid'), total('benefit_accepted'), total('benefit_paid')])
    .groupBy(['recipient', 'programme', 'fiscal_year', 'synthetic']);

const total = <Column extends 'committed' | 'paid' | 'benefit_accepted' | 'benefit_paid'>(column: Column) =>
  sql<bigint>`CAST(sum(${sql.ref(column)}) AS bigint)`.as(column);

/** The key under which something stands on a day. */
async function holderColumn(models: Models, day: string): Promise<RawBuilder<string>> {
  return heldUnder('recipient', await holdersOn(models, day));
}

/** By each key that has ended before the day, the one that stands for it then. */
export async function holdersOn(models: Models, day: string): Promise<ReadonlyMap<string, string>> {
  const rows = await models
    .selectFrom('recipient')
    .select(['recipient', 'valid_to', 'successor'])
    .where('valid_to', '<', day)
    .where('successor', 'is not', null)
    .execute();
  const ended = new Map(
    rows.flatMap(({ recipient: key, valid_to, successor }) =>
      valid_to === null || successor === null ? [] : [[key, { validTo: valid_to, successor }] as const],
    ),
  );
  return new Map([...ended.keys()].map((key) => [key, holderKeyOn(ended, key, day)]));
}

/** A column of keys, each as the one that stands for it. */
export function heldUnder(column: string, holders: ReadonlyMap<string, string>): RawBuilder<string> {
  if (holders.size === 0) return sql<string>`${sql.ref(column)}`;
  const cases = [...holders].map(([key, holder]) => sql`WHEN ${key} THEN ${holder}`);
  return sql<string>`CASE ${sql.ref(column)} ${sql.join(cases, sql` `)} ELSE ${sql.ref(column)} END`;
}

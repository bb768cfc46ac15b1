import { sql, type Kysely } from 'kysely';
import { searchText } from '#domain';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';
import {
  heldUnder,
  holdersOn,
  isValid,
  jointAwardsOf,
  sumOf,
  type JointAward,
  type RecipientRow,
} from './recipient.queries.ts';

/** A municipality with what it got, and how far it has come; cents. It stands under the key that is valid on the day asked for. */
export interface MunicipalConsumptionRow {
  readonly recipient: RecipientRow;
  readonly committed: bigint;
  readonly paid: bigint;
  /** To a provider, for its benefit. */
  readonly benefit_paid: bigint;
  /** Claims that are neither decided nor, once approved, paid in full. */
  readonly open_claims: bigint;
  /** Services that are integrated there and have their entry in the Hessenfinder. */
  readonly ready_services: bigint;
}

/** Cents. */
export interface Consumed {
  readonly committed: bigint;
  readonly paid: bigint;
}

/** Where all that the budget lines have committed and paid has gone: the first four add up to the last one. */
export interface WhereItWent {
  readonly municipalities: Consumed;
  /** Counties, and keys that have ended and that nobody follows. */
  readonly otherRecipients: Consumed;
  /** Awarded to several together, which no notice splits. */
  readonly jointAwards: Consumed;
  /** To providers by agreement, and whatever else has no recipient. */
  readonly withoutRecipient: Consumed;
  readonly budgetLines: Consumed;
}

export interface MunicipalConsumption {
  readonly rows: readonly MunicipalConsumptionRow[];
  /** Only of all municipalities: a part of them adds up to no line. */
  readonly whereItWent?: WhereItWent;
}

export interface MunicipalConsumptionFilter {
  readonly keysOn: string;
  readonly synthetic: boolean;
  readonly fiscalYear?: number;
  /** Part of the name in any case and spelling, or the beginning of the key. */
  readonly name?: string;
}

type Standing = Pick<MunicipalConsumptionRow, 'open_claims' | 'ready_services'>;
type Direct = Pick<MunicipalConsumptionRow, 'committed' | 'paid' | 'benefit_paid'>;

const county = 'LANDKREIS';

/** What every municipality got, and how that adds up to what the budget lines say. */
export const municipalConsumption = query({
  reads: ['recipient', 'recipient_consumption', 'grant_case', 'consumption', 'claim', 'readiness'],
  read: async (
    models,
    { keysOn, synthetic, fiscalYear, name }: MunicipalConsumptionFilter,
  ): Promise<MunicipalConsumption> => {
    const holder = heldUnder('recipient', await holdersOn(models, keysOn));
    const practice = synthetic ? 1n : 0n;
    let direct = models
      .selectFrom('recipient_consumption')
      .select(holder.as('recipient'))
      .select([sumOf('committed'), sumOf('paid'), sumOf('benefit_paid')])
      .where('synthetic', '=', practice)
      .groupBy(holder);
    if (fiscalYear !== undefined) direct = direct.where('fiscal_year', '=', BigInt(fiscalYear));
    const got = new Map((await direct.execute()).map((row) => [row.recipient, row]));
    const standings = await standingsOf(models, { holder, practice });
    const valid = await models
      .selectFrom('recipient')
      .selectAll()
      .where('kind', '<>', county)
      .where(isValid(keysOn))
      .orderBy('recipient')
      .execute();
    const rows = valid.map((recipient) => ({
      ...(got.get(recipient.recipient) ?? nothing),
      ...(standings.get(recipient.recipient) ?? notStarted),
      recipient,
    }));
    if (name !== undefined) {
      return { rows: rows.filter(({ recipient }) => isCalled(recipient, name)) };
    }
    let lines = models
      .selectFrom('consumption')
      .select([sumOf('committed'), sumOf('paid')])
      .where('synthetic', '=', practice);
    if (fiscalYear !== undefined) lines = lines.where('fiscal_year', '=', BigInt(fiscalYear));
    const joint = await jointAwardsOf(models, { synthetic, ...(fiscalYear !== undefined && { fiscalYear }) });
    return {
      rows,
      whereItWent: whereItWent({
        municipalities: rows,
        recipients: [...got.values()],
        joint,
        budgetLines: await lines.executeTakeFirstOrThrow(),
      }),
    };
  },
});

/** »Fürth« is found by »fürth«, »fuerth« and »furth«. */
const isCalled = ({ recipient, name, search_name }: RecipientRow, wanted: string): boolean =>
  recipient.startsWith(wanted) ||
  search_name.includes(searchText(wanted)) ||
  withoutMarks(name).includes(withoutMarks(wanted));

const withoutMarks = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

function whereItWent({
  municipalities: rows,
  recipients,
  joint,
  budgetLines,
}: {
  readonly municipalities: readonly Consumed[];
  readonly recipients: readonly Consumed[];
  readonly joint: readonly JointAward[];
  readonly budgetLines: Consumed;
}): WhereItWent {
  const municipalities = added(rows);
  const otherRecipients = less(added(recipients), municipalities);
  const jointAwards = added(joint);
  const withoutRecipient = less(budgetLines, added([municipalities, otherRecipients, jointAwards]));
  return { municipalities, otherRecipients, jointAwards, withoutRecipient, budgetLines };
}

const added = (all: readonly Consumed[]): Consumed => ({
  committed: all.reduce((sum, { committed }) => sum + committed, 0n),
  paid: all.reduce((sum, { paid }) => sum + paid, 0n),
});

const less = (one: Consumed, other: Consumed): Consumed => ({
  committed: one.committed - other.committed,
  paid: one.paid - other.paid,
});

const nothing: Direct = { committed: 0n, paid: 0n, benefit_paid: 0n };
const notStarted: Standing = { open_claims: 0n, ready_services: 0n };

async function standingsOf(
  models: Kysely<Pick<ReadModels, 'claim' | 'readiness'>>,
  { holder, practice }: { readonly holder: ReturnType<typeof heldUnder>; readonly practice: bigint },
): Promise<ReadonlyMap<string, Standing>> {
  const standing = sql<Standing & { readonly recipient: string }>`(
    SELECT held.recipient, CAST(SUM(held.open_claims) AS bigint) AS open_claims,
      CAST(SUM(held.ready_services) AS bigint) AS ready_services
    FROM (
      SELECT ${holder} AS recipient, 1 AS open_claims, 0 AS ready_services FROM claim
        WHERE synthetic = ${sql.lit(Number(practice))}
          AND (state IN ('SUBMITTED', 'CERTIFIED') OR (state = 'APPROVED' AND paid < approved))
      UNION ALL
      SELECT ${holder} AS recipient, 0 AS open_claims, 1 AS ready_services FROM readiness
        WHERE local_integration_since IS NOT NULL AND hessenfinder_entry_since IS NOT NULL
    ) AS held GROUP BY held.recipient
  )`.as('standing');
  const rows = await models.selectFrom(standing).selectAll().execute();
  return new Map(rows.map((row) => [row.recipient, row]));
}

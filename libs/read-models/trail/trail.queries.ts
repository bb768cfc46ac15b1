import { budgetLineEventTypes } from '#domain';
import type { ExpressionBuilder } from 'kysely';
import { positionKnownAt } from '../known-at.ts';
import { names } from '../matching.ts';
import { page, type Page, type PageRequest } from '../page.ts';
import type { ReadModels } from '../projections.ts';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';
import { notedHash } from './trail.projection.ts';

export type TrailRow = ReadModels['trail'];

export interface TrailFilter {
  readonly caseNumber?: string;
  readonly programme?: string;
  readonly line?: string;
  readonly fiscalYear?: number;
  /** Of events that name it; with its line and year. */
  readonly commitmentId?: string;
  readonly recipient?: string;
  readonly actor?: string;
  /** Least and greatest amount that an event is about, both included; cents. */
  readonly amountFrom?: bigint;
  readonly amountTo?: bigint;
  readonly type?: string;
  readonly types?: readonly string[];
  /** This event alone. */
  readonly position?: bigint;
  /** First and last effective day, both included. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  /** Unix milliseconds, both included. */
  readonly recordedFromMs?: number;
  readonly recordedToMs?: number;
}

interface TrailAsked {
  readonly filter: TrailFilter;
  readonly page: PageRequest;
}

/** Every event by case, line and year, recipient, actor, amount, type or day. */
export const auditTrail = query({
  reads: ['trail'],
  sometimes: { reads: ['grant_case'], when: ({ filter }: TrailAsked) => filter.recipient !== undefined },
  read: (models, { filter: { recipient, ...filter }, page }: TrailAsked): Promise<Page<TrailRow>> => {
    const found = models.selectFrom('trail').selectAll();
    return trailOf(
      models,
      { filter, page },
      recipient === undefined ? found : found.where((where) => isFor(models, where, recipient)),
    );
  },
});

/** What had taken effect and was recorded by then. */
export type UpToMoment = Pick<TrailFilter, 'effectiveTo' | 'recordedToMs'>;

/** What happened in a case; each kind of case asks by a name of its own. */
const caseEvents = () =>
  query({
    reads: ['trail'],
    read: (
      models,
      { page, ...filter }: UpToMoment & { readonly caseNumber: string; readonly page: PageRequest },
    ): Promise<Page<TrailRow>> => trailOf(models, { filter, page }),
  });

export const claimEvents = caseEvents();
export const grantEvents = caseEvents();
export const agreementEvents = caseEvents();

/** What is behind the figures of a budget line. */
export const budgetLineEvents = query({
  reads: ['trail'],
  read: (models, { filter, page }: TrailAsked): Promise<Page<TrailRow>> =>
    trailOf(models, { filter: { ...filter, types: budgetLineEventTypes }, page }),
});

/** The event names the municipality, or belongs to a grant that it has a part in: the others of a joint one are named once. */
const isFor = (
  models: Tables<'trail' | 'grant_case'>,
  where: ExpressionBuilder<Pick<ReadModels, 'trail'>, 'trail'>,
  recipient: string,
) =>
  where.or([
    where('recipient', '=', recipient),
    where(
      'case_number',
      'in',
      models
        .selectFrom('grant_case')
        .select('case_number')
        .where((grant) => grant.or([names('recipients', recipient), names('awarded_to', recipient)])),
    ),
  ]);

export async function trailOf(
  models: Tables<'trail'>,
  { filter, page: request }: TrailAsked,
  found = models.selectFrom('trail').selectAll(),
): Promise<Page<TrailRow>> {
  const { caseNumber, programme, line, fiscalYear, recipient, actor, type, types } = filter;
  const { amountFrom, amountTo, effectiveFrom, effectiveTo, recordedFromMs, recordedToMs } = filter;
  if (caseNumber !== undefined) found = found.where('case_number', '=', caseNumber);
  if (programme !== undefined) found = found.where('programme', '=', programme);
  if (line !== undefined) found = found.where('line', '=', line);
  if (fiscalYear !== undefined) found = found.where('fiscal_year', '=', BigInt(fiscalYear));
  if (filter.commitmentId !== undefined)
    found = found.where('data', 'like', `%"commitmentId":"${filter.commitmentId}"%`);
  if (recipient !== undefined) found = found.where('recipient', '=', recipient);
  if (actor !== undefined) found = found.where('actor_subject', '=', actor);
  if (filter.position !== undefined) found = found.where('position', '=', filter.position);
  if (amountFrom !== undefined) found = found.where('amount', '>=', amountFrom);
  if (amountTo !== undefined) found = found.where('amount', '<=', amountTo);
  if (type !== undefined) found = found.where('type', '=', type);
  if (types !== undefined) found = found.where('type', 'in', types);
  if (effectiveFrom !== undefined) found = found.where('effective_day', '>=', effectiveFrom);
  if (effectiveTo !== undefined) found = found.where('effective_day', '<=', effectiveTo);
  if (recordedFromMs !== undefined)
    found = found.where('position', '>', await positionKnownAt(models, recordedFromMs - 1));
  if (recordedToMs !== undefined)
    found = found.where('position', '<=', await positionKnownAt(models, recordedToMs));
  return page(found, request);
}

/** UUID of the event that was taken in from exactly there. */
export async function eventIdIn(models: Tables<'trail'>, position: bigint): Promise<string | undefined> {
  const found = await models
    .selectFrom('trail')
    .select('event_id')
    .where('position', '=', position)
    .executeTakeFirst();
  return found?.event_id;
}

/** The hash of each event behind a position up to another, by its position; null where its store keeps it. */
export async function notedHashes(
  models: Tables<'trail'>,
  after: bigint,
  to: bigint,
): Promise<ReadonlyMap<bigint, string | null>> {
  const rows = await models
    .selectFrom('trail')
    .select(['position', 'event_hash'])
    .where('position', '>', after)
    .where('position', '<=', to)
    .orderBy('position')
    .execute();
  return new Map(rows.map(({ position, event_hash: hash }) => [position, hash]));
}

/** The same of the events at these positions. */
export async function notedHashesAt(
  models: Tables<'trail'>,
  positions: readonly bigint[],
): Promise<ReadonlyMap<bigint, string | null>> {
  const rows = await models
    .selectFrom('trail')
    .select(['position', 'event_hash'])
    .where('position', 'in', positions)
    .execute();
  return new Map(rows.map(({ position, event_hash: hash }) => [position, hash]));
}

/** What is noted of events, for whoever compares a log with it. */
export const notesIn = (models: Tables<'trail'>) => ({
  noted: (after: bigint, to: bigint) => notedHashes(models, after, to),
  notedAt: (positions: readonly bigint[]) => notedHashesAt(models, positions),
  hashOf: notedHash,
});

import type { Kysely } from 'kysely';
import { projectionsOf, type ProjectionName, type ReadModels } from './projections.ts';
import type { ReadModelQueries } from './read-models.ts';

/** The read models as far as those tables: of another one, a query does not compile. */
export type Tables<Name extends keyof ReadModels> = Kysely<Pick<ReadModels, Name>>;

/** What can be asked of the read models, beside the SQL that answers it. */
export interface LedgerQuery<Asked, Answer> {
  readonly reads: readonly (keyof ReadModels)[];
  /** They write the tables that it reads: the answer contains what all of them contain. */
  readonly projections: readonly ProjectionName[];
  read(models: ReadModelQueries, asked: Asked): Promise<Answer>;
}

export const query = <const Reads extends keyof ReadModels, Asked, Answer>({
  reads,
  read,
}: {
  /** Every table of its SQL. */
  readonly reads: readonly Reads[];
  readonly read: (models: Tables<Reads>, asked: Asked) => Promise<Answer>;
}): LedgerQuery<Asked, Answer> => ({
  reads,
  projections: projectionsOf(reads),
  read: (models, asked) => read(models.$pickTables<Reads>(), asked),
});

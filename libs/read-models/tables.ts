import type { Kysely } from 'kysely';
import type { ReadModels } from './projections.ts';

/** The read models as far as those tables: of another one, a query does not compile. */
export type Tables<Name extends keyof ReadModels> = Kysely<Pick<ReadModels, Name>>;

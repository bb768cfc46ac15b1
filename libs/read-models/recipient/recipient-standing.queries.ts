import { sql } from 'kysely';
import { query } from '../query.ts';
import { heldUnder, holdersOn } from './recipient.queries.ts';

/** How far a municipality has come; it stands under the key that is valid on the day asked for. */
export interface RecipientStandingRow {
  readonly recipient: string;
  /** Claims that are neither decided nor, once approved, paid in full. */
  readonly open_claims: bigint;
  /** Services that are integrated there and have their entry in the Hessenfinder. */
  readonly ready_services: bigint;
}

/** Open claims and ready services of every municipality that has any, as they are now. */
export const recipientStanding = query({
  reads: ['recipient', 'claim', 'readiness'],
  read: async (
    models,
    { keysOn, synthetic }: { readonly keysOn: string; readonly synthetic?: boolean },
  ): Promise<readonly RecipientStandingRow[]> => {
    const holder = heldUnder('recipient', await holdersOn(models, keysOn));
    const ofClaims =
      synthetic === undefined ? sql`TRUE` : sql`synthetic = ${synthetic ? sql.lit(1) : sql.lit(0)}`;
    const standing = sql<RecipientStandingRow>`(
      SELECT held.recipient, CAST(SUM(held.open_claims) AS bigint) AS open_claims,
        CAST(SUM(held.ready_services) AS bigint) AS ready_services
      FROM (
        SELECT ${holder} AS recipient, 1 AS open_claims, 0 AS ready_services FROM claim
          WHERE ${ofClaims} AND (state IN ('SUBMITTED', 'CERTIFIED') OR (state = 'APPROVED' AND paid < approved))
        UNION ALL
        SELECT ${holder} AS recipient, 0 AS open_claims, 1 AS ready_services FROM readiness
          WHERE local_integration_since IS NOT NULL AND hessenfinder_entry_since IS NOT NULL
      ) AS held GROUP BY held.recipient
    )`.as('standing');
    return models.selectFrom(standing).selectAll().orderBy('recipient').execute();
  },
});

import { ofCase, type BundleSubject } from '#audit-bundle';
import { queries, type LedgerQuery } from '#read-models';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import type { PointQuery } from '../http/query-fields.ts';

const kinds = {
  claim: queries.Claim,
  grant: queries.Grant,
  agreement: queries.Agreement,
} satisfies Readonly<Record<string, LedgerQuery<{ readonly caseNumber: string }, object | undefined>>>;

/** A case that is there at the moment. @throws Problem NOT_FOUND, also of one of another kind */
export async function caseOfKind(
  reader: LedgerReader,
  kind: keyof typeof kinds,
  caseNumber: string,
  at: PointQuery,
): Promise<BundleSubject> {
  const query: LedgerQuery<{ readonly caseNumber: string }, object | undefined> = kinds[kind];
  if ((await reader.ask(query, { caseNumber }, at)).result === undefined) throw notFound();
  return ofCase(caseNumber);
}

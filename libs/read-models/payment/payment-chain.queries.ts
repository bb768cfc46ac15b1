import { caseNumberOfOrder } from '#domain';
import { query } from '../query.ts';
import { trailOf, type TrailRow, type UpToMoment } from '../trail/trail.queries.ts';

/** More events than any case has on its way to the bank. */
const eventsMax = 5_000;

/** Every event of the order's case, and of the commitment that it was opened for, in the order of the log. */
export const paymentChain = query({
  reads: ['trail'],
  read: async (
    models,
    { orderNumber, ...moment }: UpToMoment & { readonly orderNumber: string },
  ): Promise<readonly TrailRow[]> => {
    const caseNumber = caseNumberOfOrder(orderNumber) ?? '';
    const { rows } = await trailOf(models, { filter: { ...moment, caseNumber }, page: firstPage });
    const commitment = commitmentOf(rows);
    if (!commitment) return rows;
    const { rows: beside } = await trailOf(models, { filter: { ...moment, ...commitment }, page: firstPage });
    return [...beside.filter(isNoCases(commitment)), ...rows].toSorted((one, other) =>
      Number(one.position - other.position),
    );
  },
});

const firstPage = {
  sort: { name: 'position', columns: [{ column: 'position', type: 'integer' }], descending: false },
  limit: eventsMax,
} as const;

interface NamedCommitment {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: number;
  readonly commitmentId: string;
}

/** The commitment without a notice that a case was opened for; undefined of every other case. */
function commitmentOf(rows: readonly TrailRow[]): NamedCommitment | undefined {
  const opened = rows.find(({ type }) => type === 'CommitmentCaseOpened');
  if (!opened) return undefined;
  const { programme, line, fiscalYear, commitmentId } = JSON.parse(opened.data) as NamedCommitment;
  return { programme, line, fiscalYear, commitmentId };
}

/** What was done to the commitment beside its orders; those have the rows of the case. */
const isNoCases =
  ({ commitmentId }: NamedCommitment) =>
  ({ case_number: caseNumber, data }: TrailRow): boolean =>
    caseNumber === null && (JSON.parse(data) as NamedCommitment).commitmentId === commitmentId;

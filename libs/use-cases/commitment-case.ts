import { caseNumberIn, refusedByOrders, type CommitmentAddress, type Rejected } from '#domain';
import type { PlanLookups, StateOf, Stream } from '#command-handling';
import { v5 } from 'uuid';
import { caseIdOf } from './case-id.ts';
import { budgetLineStream, casePaymentsStream, commitmentCaseStream } from './streams.ts';

/** Namespace of the ids of commitments' cases (RFC 9562, § 5.5): from the commitment, so that it has one case alone. */
const namespace = 'b3f0a1c4-5d0e-4a55-9a0b-6a3a0f1d7c21';

/** UUID of the case that a commitment without a notice gets. */
export const commitmentCaseId = ({ programme, line, fiscalYear, commitmentId }: CommitmentAddress): string =>
  v5(JSON.stringify([programme, line, fiscalYear, commitmentId]), namespace);

/** The orders that a commitment is paid by, for whoever lowers it or pays it past them. */
export interface OrdersOfCommitment {
  readonly streams: readonly Stream[];
  /** Of such a case, though it bears an order's name: bound or moved when it was paid. */
  readonly isOfCommitmentCase: boolean;
  /** The refusal to take what orders on their way need; undefined where the case was opened since the plan was made. */
  refusal(state: StateOf): Rejected<never, 'COMMITMENT_ORDERED'> | 'NONE' | undefined;
}

/** The stream of the orders that a commitment is paid by: of its notice's case, or of its own once it has one; else where that would be opened. */
export async function paymentsOfCommitment(
  of: CommitmentAddress,
  lookups: PlanLookups,
): Promise<{
  readonly payments?: ReturnType<typeof casePaymentsStream>;
  readonly opened?: ReturnType<typeof commitmentCaseStream>;
}> {
  const ofNotice = caseNumberIn(of.commitmentId);
  if (ofNotice !== undefined) return { payments: casePaymentsStream(ofNotice) };
  const opened = commitmentCaseStream(commitmentCaseId(of));
  const known = await lookups.stateOf(opened);
  return known ? { payments: casePaymentsStream(known.caseNumber) } : { opened };
}

export async function ordersOfCommitment(
  data: CommitmentAddress & { readonly amount?: bigint },
  lookups: PlanLookups,
): Promise<OrdersOfCommitment> {
  const home = budgetLineStream(data);
  const caseNumber = caseNumberIn(data.commitmentId);
  const caseId = caseNumber === undefined ? commitmentCaseId(data) : await caseIdOf(caseNumber, lookups);
  const opened = caseId === undefined ? undefined : commitmentCaseStream(caseId);
  const known = opened && (await lookups.stateOf(opened));
  const payments = known && casePaymentsStream(known.caseNumber);
  return {
    streams: [...(opened ? [opened] : []), ...(payments ? [payments] : [])],
    isOfCommitmentCase: caseNumber !== undefined && known !== undefined,
    refusal: (state) => {
      if (opened && state(opened) && !payments) return undefined;
      return refusedByOrders(state(home), payments && state(payments), data) ?? 'NONE';
    },
  };
}

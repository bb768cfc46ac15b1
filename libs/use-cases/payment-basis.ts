import {
  basisOfClaim,
  basisOfCommitment,
  basisOfDrawdown,
  basisOfMilestone,
  rejected,
  type CasePayments,
  type Day,
  type NoBasis,
  type PaymentBasis,
  type PaymentEvent,
  type Rejected,
} from '#domain';
import { stateOn, type PlanLookups, type StateOf, type Stream } from '#command-handling';
import {
  agreementStream,
  budgetLineStream,
  claimStream,
  commitmentCaseStream,
  grantStream,
} from './streams.ts';

/** Which approved claim, drawdown or accepted milestone is to be paid; the claim or commitment where neither is named. */
export interface PayFor {
  readonly caseNumber: string;
  readonly drawdownId?: string;
  readonly milestoneId?: string;
}

/** What entitles to a payment, as its streams say. */
export interface BasisSource {
  readonly streams: readonly Stream[];
  basisOf(state: StateOf, on: Day): PaymentBasis | Rejected<never, NoBasis>;
}

/** The basis in a case; `home` holds the case's payments. */
export async function basisSourceOf(
  caseId: string,
  { caseNumber, drawdownId, milestoneId }: PayFor,
  home: Stream<CasePayments, PaymentEvent>,
  lookups: PlanLookups,
): Promise<BasisSource> {
  if (milestoneId !== undefined) {
    const agreement = agreementStream(caseId);
    const basisOf = (state: StateOf) => basisOfMilestone(state(agreement), caseNumber, milestoneId);
    return { streams: [agreement], basisOf };
  }
  if (drawdownId !== undefined) {
    const grant = grantStream(caseId);
    const basisOf = (state: StateOf) => basisOfDrawdown(state(grant), caseNumber, drawdownId);
    return { streams: [grant], basisOf };
  }
  const opened = commitmentCaseStream(caseId);
  const address = await lookups.stateOf(opened);
  if (address) {
    const line = budgetLineStream(address);
    const basisOf = (state: StateOf, on: Day) =>
      basisOfCommitment(address, { line: state(line), payments: state(home) }, { on });
    return { streams: [line, home], basisOf };
  }
  const claim = claimStream(caseId);
  return { streams: [claim], basisOf: (state) => basisOfClaim(state(claim), caseNumber) };
}

/** What streams hold before a plan is made. */
export async function statesNow(streams: readonly Stream[], lookups: PlanLookups): Promise<StateOf> {
  const states = new Map(
    await Promise.all(streams.map(async (stream) => [stream.name, await lookups.stateOf(stream)] as const)),
  );
  return (stream) => stateOn(stream, states.get(stream.name));
}

/** The refusal to pay for a number that no case has. */
export function nothingToPay({ caseNumber, drawdownId, milestoneId }: PayFor): Rejected<never, NoBasis> {
  if (milestoneId !== undefined) return rejected('AGREEMENT_UNKNOWN', { caseNumber });
  return rejected(drawdownId === undefined ? 'CLAIM_UNKNOWN' : 'GRANT_UNKNOWN', { caseNumber });
}

import {
  amendClaim,
  approveClaim,
  certifyArithmetic,
  certifyFactual,
  fiscalYearOf,
  rejectClaim,
  revokeApproval,
  submitClaim,
  withdrawClaim,
  type ApproveClaim,
  type Claim,
  type ClaimEvent,
  type Dated,
  type Decision,
  type RevokeApproval,
  type SubmitClaim,
} from '#domain';
import type { UseCase } from '../command.ts';
import {
  budgetLineStream,
  caseRegisterStream,
  claimStream,
  programmeStream,
  readinessStream,
  recipientStream,
  serviceStream,
  type Stream,
} from '../streams.ts';
import { fundsOfCase } from './funds-of-case.ts';
import { noCase } from './no-case.ts';
import { ontoHome } from './onto-home.ts';
import { successionStreams } from './succession-streams.ts';
import { written } from './written.ts';

/** A claim gets its id from the command, so that a repeated submission meets its own stream. */
export const submitClaimUseCase: UseCase<Omit<SubmitClaim, 'claimId'>> = ({ data, on, today, commandId }) => {
  const fiscalYear = fiscalYearOf(data.servicePeriod.from);
  const home = claimStream(commandId);
  const programme = programmeStream(data.programme);
  const line = budgetLineStream({ programme: data.programme, line: data.line, fiscalYear });
  const recipient = recipientStream(data.recipient);
  const service = serviceStream(data.leikaKey);
  const readiness = readinessStream(data);
  const register = caseRegisterStream(data.programme, fiscalYear);
  return {
    home,
    correlationId: commandId,
    others: [programme, line, recipient, service, readiness, register] as Stream[],
    decide: (state) => {
      const decision = submitClaim(
        {
          claim: state(home),
          programme: state(programme),
          line: state(line),
          recipient: state(recipient),
          service: state(service),
          readiness: state(readiness),
          register: state(register),
        },
        { ...data, claimId: commandId },
        { on, today },
      );
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          { stream: register, events: decision.register },
          { stream: home, events: decision.claim },
        ],
        synthetic: state(programme)?.synthetic ?? false,
      };
    },
  };
};

/** Binds the funds on the budget line first, then approves the claim: one append. */
export const approveClaimUseCase: UseCase<ApproveClaim> = async ({ data, on, today }, lookups) => {
  const claimId = (await lookups.caseIdOf(data.caseNumber)) ?? noCase;
  const home = claimStream(claimId);
  const claim = await lookups.stateOf(home);
  const line = claim && budgetLineStream(claim);
  const succession = await successionStreams(claim ? [claim.recipient] : [], lookups);
  return {
    home,
    correlationId: claimId,
    others: [...(line ? [line] : []), ...succession] as Stream[],
    decide: (state) => {
      const known = {
        claim: state(home),
        line: line && state(line),
        succession: succession.map((one) => state(one)),
      };
      const decision = approveClaim(known, data, { on, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          ...(line ? [{ stream: line as Stream, events: decision.line }] : []),
          { stream: home, events: decision.claim },
        ],
        synthetic: claim?.synthetic ?? false,
      };
    },
  };
};

/** Frees what is still bound for a claim, on every line, and revokes its approval: one append. */
export const revokeApprovalUseCase: UseCase<RevokeApproval> = async ({ data, on, today }, lookups) => {
  const claimId = (await lookups.caseIdOf(data.caseNumber)) ?? noCase;
  const home = claimStream(claimId);
  const claim = await lookups.stateOf(home);
  const funds = await fundsOfCase(claim, claim?.approval ? [claim.approval.commitmentId] : [], lookups);
  return {
    home,
    correlationId: claimId,
    others: funds.streams,
    decide: (state) => {
      const known = { claim: state(home), payments: funds.payments(state), bound: funds.bound(state) };
      const decision = revokeApproval(known, data, { on, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [...funds.writes(decision.lines), ...written(home, decision.claim)],
        synthetic: claim?.synthetic ?? false,
      };
    },
  };
};

const onClaim =
  <Data extends { readonly caseNumber: string }>(
    decide: (claim: Claim | undefined, command: Data, days: Dated) => Decision<ClaimEvent>,
  ): UseCase<Data> =>
  async ({ data, on, today }, lookups) => {
    const claimId = (await lookups.caseIdOf(data.caseNumber)) ?? noCase;
    const home = claimStream(claimId);
    return {
      home,
      correlationId: claimId,
      others: [],
      decide: (state) =>
        ontoHome(home, decide(state(home), data, { on, today }), state(home)?.synthetic ?? false),
    };
  };

export const amendClaimUseCase = onClaim(amendClaim);
export const withdrawClaimUseCase = onClaim(withdrawClaim);
export const certifyFactualUseCase = onClaim(certifyFactual);
export const certifyArithmeticUseCase = onClaim(certifyArithmetic);
export const rejectClaimUseCase = onClaim(rejectClaim);

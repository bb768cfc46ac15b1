import { fiscalYearOf, type ApproveClaim, type Claim, type SubmitClaim } from '#domain';
import * as rules from '#domain';
import type { PlanLookups, UseCase } from '#command-handling';
import { caseAt } from './case-id.ts';
import { onCaseAlone } from './on-case-alone.ts';
import {
  budgetLineStream,
  caseRegisterStream,
  claimStream,
  programmeStream,
  readinessStream,
  recipientStream,
  serviceFundingStream,
  serviceStream,
} from './streams.ts';
import { revocation } from './revocation.ts';
import { fundingOfService } from './same-funding.ts';
import { successionStreams } from './succession-streams.ts';

const claimAt = (caseNumber: string, lookups: PlanLookups) =>
  caseAt(caseNumber, claimStream, 'CLAIM_UNKNOWN', lookups);

/** A claim gets its id from the command, so that a repeated submission meets its own stream. */
export const submitClaim: UseCase<Omit<SubmitClaim, 'claimId'>> = async (
  { data, on, today, commandId },
  lookups,
) => {
  const fiscalYear = fiscalYearOf(data.servicePeriod.from);
  const home = claimStream(commandId);
  const programme = programmeStream(data.programme);
  const line = budgetLineStream({ programme: data.programme, line: data.line, fiscalYear });
  const recipient = recipientStream(data.recipient);
  const service = serviceStream(data.leikaKey);
  const readiness = readinessStream(data);
  const register = caseRegisterStream(data.programme, fiscalYear);
  const funding = serviceFundingStream(data);
  const { synthetic = false } = (await lookups.stateOf(programme)) ?? {};
  const { servicePeriod } = data;
  const asked = { id: commandId, recipients: [data.recipient], servicePeriod, synthetic };
  const before = await fundingOfService(funding, asked, lookups);
  return {
    home,
    correlationId: commandId,
    others: [programme, line, recipient, service, readiness, register, ...before.streams],
    decide: (state) => {
      const decision = rules.submitClaim(
        {
          claim: state(home),
          programme: state(programme),
          line: state(line),
          recipient: state(recipient),
          service: state(service),
          readiness: state(readiness),
          register: state(register),
          sameFunding: before.sameFunding(state),
        },
        { ...data, claimId: commandId },
        { on, today },
      );
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          { stream: register, events: decision.register },
          { stream: funding, events: decision.funding },
          { stream: home, events: decision.claim },
        ],
        synthetic: state(programme)?.synthetic ?? false,
      };
    },
  };
};

/** What a claim asks for, as its register has it. */
const requestOf = ({ claimId, recipient, servicePeriod, synthetic }: Claim) => ({
  id: claimId,
  recipients: [recipient],
  servicePeriod,
  synthetic,
});

/** Binds the funds on the budget line first, then approves the claim: one append. */
export const approveClaim: UseCase<ApproveClaim> = async ({ data, on, today }, lookups) => {
  const at = await claimAt(data.caseNumber, lookups);
  if ('outcome' in at) return at;
  const { caseId, home, known: claim } = at;
  const line = budgetLineStream(claim);
  const succession = await successionStreams([claim.recipient], lookups);
  const same = await fundingOfService(serviceFundingStream(claim), requestOf(claim), lookups);
  return {
    home,
    correlationId: caseId,
    others: [line, ...succession, ...same.streams],
    decide: (state) => {
      const known = {
        claim: state(home),
        line: state(line),
        succession: succession.map((one) => state(one)),
        sameFunding: same.sameFunding(state),
      };
      const decision = rules.approveClaim(known, data, { on, today });
      if (decision.outcome === 'rejected') return decision;
      return {
        outcome: 'accepted',
        writes: [
          { stream: line, events: decision.line },
          { stream: home, events: decision.claim },
        ],
      };
    },
  };
};

const fundsOfClaim = ({ programme, line, fiscalYear, approval }: Claim) =>
  approval ? [{ programme, line, fiscalYear, commitmentIds: [approval.commitmentId] }] : [];

export const revokeApproval = revocation(claimAt, fundsOfClaim, rules.revokeApproval);

const onClaim = onCaseAlone(claimAt);

export const amendClaim = onClaim(rules.amendClaim);
export const withdrawClaim = onClaim(rules.withdrawClaim);
export const certifyFactual = onClaim(rules.certifyFactual);
export const certifyArithmetic = onClaim(rules.certifyArithmetic);
export const rejectClaim = onClaim(rules.rejectClaim);

import type { Day } from '../calendar/day.ts';
import { refusedBefore } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import { freeFrameFunds } from '../programme/frame-funds.ts';
import type { Programme, ProgrammeEvent } from '../programme/programme.ts';
import { acceptedOf, agreementReference, type Agreement, type AgreementEvent } from './agreement.ts';
import { runningAgreement } from './open-agreement.ts';

export interface EndAgreement {
  readonly caseNumber: string;
  readonly reason: string;
  readonly endedOn: Day;
  readonly endedBy: string;
}

export interface AgreementEnd {
  readonly outcome: 'accepted';
  readonly programme: readonly ProgrammeEvent[];
  readonly agreement: readonly AgreementEvent[];
}

/** Ends an agreement once nothing of it is open; what it did not use of its frame is free again. */
export function endAgreement(
  {
    agreement: existing,
    programme,
  }: { readonly agreement: Agreement | undefined; readonly programme: Programme | undefined },
  { caseNumber, reason, endedOn, endedBy }: EndAgreement,
): AgreementEnd | Rejected<AgreementEvent> {
  const agreement = runningAgreement(existing, caseNumber);
  if ('outcome' in agreement) return agreement;
  const open = [...agreement.milestones.values()].filter(
    ({ amount, accepted, closed }) => !closed && accepted < amount,
  );
  if (open.length > 0)
    return rejected('MILESTONES_OPEN', { milestones: open.map(({ milestoneId }) => milestoneId) });
  const early = refusedBefore(endedOn, agreement.lastActOn, 'CASE');
  if (early) return early;
  const released = agreement.amount - acceptedOf(agreement);
  const { frameId } = agreement;
  return {
    outcome: 'accepted',
    programme:
      programme && frameId !== undefined && released > 0n
        ? [freeFrameFunds(programme, { frameId, caseNumber, amount: released })]
        : [],
    agreement: [
      {
        type: 'AgreementEnded',
        data: { ...agreementReference(agreement), released, reason, endedOn, endedBy },
      },
    ],
  };
}

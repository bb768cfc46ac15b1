import type { Day, FiscalYear } from '../calendar/day.ts';
import { laterOf } from '../calendar/day-rule.ts';
import { neverReached } from '../decision.ts';
import type { Cents } from '../money/cents.ts';
import { booked, type DaySeries } from '../money/day-series.ts';
import { addShares, type AllocationRule, type BeneficiaryShares, type Share } from './allocation.ts';

/**
 * An agreement with a provider (Vereinbarung), such as ekom21 for the Digitalisierungsfabriken or civento: paid by
 * milestones, for municipalities that benefit without being paid.
 */
export interface Agreement {
  readonly agreementId: string;
  readonly caseNumber: string;
  readonly programme: string;
  readonly payeeId: string;
  /** The programme's frame that it is bound in; absent where years alone carry it. */
  readonly frameId?: string;
  readonly amount: Cents;
  /** The years that it burdens, each bound on its line; none in agreements from before years were asked for. */
  readonly budgets: readonly AgreementBudget[];
  readonly allocation: AllocationRule;
  /** Of all that was accepted so far. */
  readonly acceptedShares: BeneficiaryShares;
  readonly synthetic: boolean;
  readonly concludedOn: Day;
  /** Of its latest act; it does not end before. */
  readonly lastActOn: Day;
  readonly milestones: ReadonlyMap<string, Milestone>;
  readonly ended: boolean;
}

export interface Milestone {
  readonly milestoneId: string;
  readonly amount: Cents;
  /** Accepted so far. */
  readonly accepted: Cents;
  /** From which day on how much of it was accepted; absent before the first acceptance. */
  readonly acceptances?: DaySeries;
  /** Where its funds are committed; absent where the frame alone carries it. */
  readonly budget?: MilestoneBudget;
  readonly report?: { readonly amount: Cents; readonly reportedOn: Day; readonly reportedBy: string };
  readonly agreedOn: Day;
  /** Of its latest act; it is not closed before. */
  readonly lastActOn: Day;
  /** Its rest was given up. */
  readonly closed: boolean;
}

/** The part of an agreement that one year of a line carries, committed there when it was concluded. */
export interface AgreementBudget extends MilestoneBudget {
  readonly amount: Cents;
}

export interface MilestoneBudget {
  readonly line: string;
  readonly fiscalYear: FiscalYear;
  readonly commitmentId: string;
}

interface OfAgreement {
  readonly agreementId: string;
  readonly caseNumber: string;
}

type OfMilestone = OfAgreement & { readonly milestoneId: string };

export type AgreementEvent =
  | {
      readonly type: 'AgreementConcluded';
      readonly data: OfAgreement & {
        readonly programme: string;
        /** Of the year in which it was concluded; the case number carries it. */
        readonly fiscalYear: FiscalYear;
        readonly provider: string;
        readonly payeeId: string;
        readonly frameId?: string;
        readonly subject: string;
        readonly amount: Cents;
        /** Absent where a frame alone carries it, and in events from before years were asked for. */
        readonly budgets?: readonly AgreementBudget[];
        readonly allocation: AllocationRule;
        readonly concludedOn: Day;
        readonly concludedBy: string;
        readonly synthetic: boolean;
      };
    }
  | {
      readonly type: 'MilestoneAgreed';
      readonly data: OfMilestone & {
        readonly programme: string;
        readonly line?: string;
        readonly fiscalYear?: FiscalYear;
        readonly commitmentId?: string;
        readonly name: string;
        readonly amount: Cents;
        readonly dueOn?: Day;
        readonly agreedBy: string;
      };
    }
  | {
      /** The provider has delivered and invoices it. */
      readonly type: 'MilestoneReported';
      readonly data: OfMilestone & {
        readonly amount: Cents;
        readonly evidence: string;
        readonly reportedOn: Day;
        readonly reportedBy: string;
      };
    }
  | {
      readonly type: 'MilestoneSentBack';
      readonly data: OfMilestone & { readonly reason: string; readonly sentBackBy: string };
    }
  | {
      /** Abnahme, in full or in part: this much may be paid. */
      readonly type: 'MilestoneAccepted';
      readonly data: OfMilestone & {
        readonly programme: string;
        /** The frame that alone carries it; absent where a line does, and in events from before frames had years. */
        readonly frameId?: string;
        readonly amount: Cents;
        /** In which the beneficiaries benefit: of the budget, else of the acceptance. */
        readonly fiscalYear: FiscalYear;
        /** Whom it benefits; the shares' sum is the amount. */
        readonly shares: readonly Share[];
        /** Of a partial acceptance. */
        readonly reason?: string;
        readonly acceptedOn: Day;
        readonly acceptedBy: string;
      };
    }
  | {
      /** What was not accepted of it will not be; its funds are free again. */
      readonly type: 'MilestoneClosed';
      readonly data: OfMilestone & {
        readonly released: Cents;
        readonly reason: string;
        readonly closedBy: string;
      };
    }
  | {
      readonly type: 'AgreementEnded';
      readonly data: OfAgreement & {
        /** What was not accepted of its amount. */
        readonly released: Cents;
        readonly reason: string;
        readonly endedOn: Day;
        readonly endedBy: string;
      };
    }
  | {
      /** An attempt to accept what one has reported oneself. It changed nothing, and it stays visible. */
      readonly type: 'AgreementFourEyesViolationRefused';
      readonly data: OfMilestone & {
        readonly action: 'ACCEPT';
        readonly attemptedBy: string;
        readonly earlierPart: 'REPORTED';
      };
    };

/** The part of a year that the agreement has bound; undefined where it has bound none there. */
export const budgetOf = (
  { budgets }: Agreement,
  { line, fiscalYear }: { readonly line: string; readonly fiscalYear: FiscalYear },
): AgreementBudget | undefined =>
  budgets.find((budget) => budget.line === line && budget.fiscalYear === fiscalYear);

/** Whether a milestone draws on what the agreement has bound, and not on a commitment of its own. */
export const isOnAgreement = ({ budgets }: Agreement, { budget }: Milestone): boolean =>
  budgets.some(({ commitmentId }) => commitmentId === budget?.commitmentId);

/** What milestones may still be agreed of a part: of a year that the agreement has bound, else of all that no year carries. */
export function unassignedOf(
  agreement: Agreement,
  part: AgreementBudget | undefined,
): { readonly left: Cents; readonly agreed: Cents } {
  const agreed =
    part?.amount ?? agreement.budgets.reduce((rest, { amount }) => rest - amount, agreement.amount);
  const left = [...agreement.milestones.values()]
    .filter((milestone) =>
      part ? milestone.budget?.commitmentId === part.commitmentId : !isOnAgreement(agreement, milestone),
    )
    .reduce((rest, { amount, accepted, closed }) => rest - (closed ? accepted : amount), agreed);
  return { left, agreed };
}

export const milestoneStates = ['AGREED', 'REPORTED', 'PARTLY_ACCEPTED', 'ACCEPTED', 'CLOSED'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** A report stands until it is accepted, in whole or in part, or sent back. */
export function milestoneStateOf({ amount, accepted, report, closed }: Milestone): MilestoneState {
  if (closed) return 'CLOSED';
  if (report) return 'REPORTED';
  return stateOfAccepted({ amount, accepted });
}

/** Of a milestone that no report stands on. */
export function stateOfAccepted({
  amount,
  accepted,
}: Pick<Milestone, 'amount' | 'accepted'>): MilestoneState {
  if (accepted === 0n) return 'AGREED';
  return accepted === amount ? 'ACCEPTED' : 'PARTLY_ACCEPTED';
}

export const acceptedOf = ({ milestones }: Agreement): Cents =>
  [...milestones.values()].reduce((sum, { accepted }) => sum + accepted, 0n);

/** The agreement after an event that takes effect on a day. */
export function evolveAgreement(
  agreement: Agreement | undefined,
  event: AgreementEvent,
  on: Day,
): Agreement | undefined {
  if (event.type === 'AgreementConcluded') return concluded(event.data);
  return agreement && evolveConcluded(agreement, event, on);
}

const concluded = (data: Extract<AgreementEvent, { type: 'AgreementConcluded' }>['data']): Agreement => ({
  agreementId: data.agreementId,
  caseNumber: data.caseNumber,
  programme: data.programme,
  payeeId: data.payeeId,
  ...(data.frameId !== undefined && { frameId: data.frameId }),
  amount: data.amount,
  budgets: data.budgets ?? [],
  allocation: data.allocation,
  acceptedShares: new Map(),
  synthetic: data.synthetic,
  concludedOn: data.concludedOn,
  lastActOn: data.concludedOn,
  milestones: new Map(),
  ended: false,
});

function evolveConcluded(
  agreement: Agreement,
  event: Exclude<AgreementEvent, { type: 'AgreementConcluded' }>,
  on: Day,
): Agreement {
  switch (event.type) {
    case 'MilestoneAgreed':
      return withMilestone(agreement, {
        milestoneId: event.data.milestoneId,
        amount: event.data.amount,
        accepted: 0n,
        ...milestoneBudgetOf(event.data),
        agreedOn: on,
        lastActOn: on,
        closed: false,
      });
    case 'MilestoneReported': {
      const { amount, reportedOn, reportedBy } = event.data;
      return changed(agreement, event.data, reportedOn, (milestone) => ({
        ...milestone,
        report: { amount, reportedOn, reportedBy },
      }));
    }
    case 'MilestoneSentBack':
      return changed(agreement, event.data, on, withoutReport);
    case 'MilestoneAccepted': {
      const { amount, shares, acceptedOn } = event.data;
      const accepted = changed(agreement, event.data, acceptedOn, (milestone) => ({
        ...withoutReport(milestone),
        accepted: milestone.accepted + amount,
        acceptances: booked(milestone.acceptances, acceptedOn, amount),
      }));
      return { ...accepted, acceptedShares: addShares(agreement.acceptedShares, shares) };
    }
    case 'MilestoneClosed':
      return changed(agreement, event.data, on, (milestone) => ({
        ...withoutReport(milestone),
        closed: true,
      }));
    case 'AgreementEnded':
      return { ...agreement, ended: true };
    case 'AgreementFourEyesViolationRefused':
      return agreement;
    default:
      return neverReached(event);
  }
}

function milestoneBudgetOf({
  line,
  fiscalYear,
  commitmentId,
}: Extract<AgreementEvent, { type: 'MilestoneAgreed' }>['data']): { readonly budget?: MilestoneBudget } {
  if (line === undefined || fiscalYear === undefined || commitmentId === undefined) return {};
  return { budget: { line, fiscalYear, commitmentId } };
}

const withoutReport = ({ report: _report, ...milestone }: Milestone): Milestone => milestone;

const withMilestone = (agreement: Agreement, milestone: Milestone): Agreement => ({
  ...agreement,
  lastActOn: laterOf(agreement.lastActOn, milestone.lastActOn),
  milestones: new Map([...agreement.milestones, [milestone.milestoneId, milestone]]),
});

function changed(
  agreement: Agreement,
  { milestoneId }: { readonly milestoneId: string },
  on: Day,
  change: (milestone: Milestone) => Milestone,
): Agreement {
  const milestone = agreement.milestones.get(milestoneId);
  if (!milestone) return agreement;
  return withMilestone(agreement, { ...change(milestone), lastActOn: laterOf(milestone.lastActOn, on) });
}

/** The fields that name the agreement in each of its events. */
export const agreementReference = ({ agreementId, caseNumber }: Agreement): OfAgreement => ({
  agreementId,
  caseNumber,
});

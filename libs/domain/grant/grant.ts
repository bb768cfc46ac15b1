import type { BudgetLineKey } from '../budget-line/budget-line-key.ts';
import type { Day, FiscalYear, Period } from '../calendar/day.ts';
import { laterOf } from '../calendar/day-rule.ts';
import { neverReached } from '../decision.ts';
import { sumOf, type Cents } from '../money/cents.ts';
import type { OnDay } from '../money/day-series.ts';
import { notNegative } from '../money/not-negative.ts';
import type { ProofDue } from '../proof-of-use/proof-deadlines.ts';
import type { FinancingPlan, FinancingType, StatedPlan } from './financing.ts';
import type { Hearing, RevocationGround } from '../payment/revocation-ground.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import type { GrantState, GrantAction, GrantPart } from './grant-state.ts';
import { loweredBudgets, type AwardBudget } from './lowered-budgets.ts';

/** A grant (Zuwendung, LHO §§ 23, 44) for a project of one or several municipalities, from application to completion. */
export interface Grant {
  readonly grantId: string;
  readonly caseNumber: string;
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: FiscalYear;
  /** Those who applied; from the award on, who holds their rights. */
  readonly recipients: readonly RecipientKey[];
  readonly purpose: string;
  readonly projectCost: Cents;
  readonly requested: Cents;
  /** What the project costs and what else pays for it, as last said. */
  readonly plan: FinancingPlan;
  readonly synthetic: boolean;
  readonly appliedBy: string;
  /** Who certified the application; none of them decides on it. */
  readonly factualBy?: string;
  readonly arithmeticBy?: string;
  readonly state: GrantState;
  /** The latest day on which an act in it took effect. */
  readonly latestOn: Day;
  /** What the award notice grants, after amendments; 0 before. */
  readonly awarded: Cents;
  readonly awardedOn?: Day;
  /** How it is financed, from the award on. */
  readonly financing?: FinancingType;
  /** What the latest notice granted, and on which plan; changed costs are measured against it. */
  readonly noticed?: FinancingPlan & { readonly amount: Cents };
  /** What the recipients may keep once costs or income have changed or the award was reduced; never above the award. */
  readonly entitled: Cents;
  readonly period?: Period;
  /** By when it is accounted for, where the notice says so; else as the general conditions have it. */
  readonly proofsDue?: readonly ProofDue[];
  /** The years that the award burdens, each with the commitment that binds its part; an amendment that raises it adds one. */
  readonly budgets: readonly AwardBudget[];
  /** Requests for payment so far (Mittelabruf), by their id. */
  readonly drawdowns: ReadonlyMap<string, Drawdown>;
  /** The latest day on which one was requested. */
  readonly drawnDownOn?: Day;
  /** What may still be drawn down: awarded, bound and not drawn down, or come back and bound again. */
  readonly left: Cents;
  readonly returned: Cents;
  readonly returns: readonly (OnDay & { readonly ofOrder?: string })[];
  readonly returnIds: ReadonlySet<string>;
  /** What the recipient gave back of each payment, by its order. */
  readonly givenBack: ReadonlyMap<string, Cents>;
  /** What was claimed back of payments so far, repaid or not. */
  readonly claimedBack: Cents;
  /** What was drawn down, and lapsed with a part of the award before it was paid. */
  readonly lapsed: Cents;
}

export interface Drawdown {
  readonly amount: Cents;
  readonly requestedOn: Day;
}

interface OfGrant {
  readonly grantId: string;
  readonly caseNumber: string;
}

/** What a lowered award has come to; amounts are cents. */
export interface LoweredAward {
  /** What the recipients may keep from now on. */
  readonly entitled: Cents;
  /** The award from now on: that, or what was drawn down and is kept. */
  readonly amount: Cents;
  readonly before: Cents;
  /** What was drawn down and is kept beyond what they may keep: it is to be repaid. */
  readonly excess: Cents;
  /** What each year carries from now on; absent where the grant's own year alone does. */
  readonly budgets?: readonly AwardBudget[];
  /** To whom the notice goes, where the rights have passed on since the notice before. */
  readonly recipients?: readonly RecipientKey[];
  /** What of it is claimed back in the same append, after the hearing; absent where nothing is, and in events from before that was done. */
  readonly claimed?: Cents;
  readonly hearing?: Hearing;
}

export type GrantEvent =
  | {
      readonly type: 'GrantApplied';
      readonly data: OfGrant &
        StatedPlan & {
          readonly programme: string;
          readonly line: string;
          readonly fiscalYear: FiscalYear;
          /** The first leads the project and acts for the others. */
          readonly recipients: readonly RecipientKey[];
          readonly purpose: string;
          readonly projectCost: Cents;
          readonly requested: Cents;
          readonly receivedOn: Day;
          /** Earlier grants and published awards for the same purpose and a recipient of it that had not ended. */
          readonly possibleDoubleFunding?: readonly string[];
          readonly appliedBy: string;
          readonly synthetic: boolean;
        };
    }
  | {
      /** Sachlich richtig. */
      readonly type: 'GrantCertifiedFactual';
      readonly data: OfGrant & { readonly certifiedBy: string };
    }
  | {
      /** Rechnerisch richtig. */
      readonly type: 'GrantCertifiedArithmetic';
      readonly data: OfGrant & { readonly certifiedBy: string };
    }
  | {
      /** The award notice (Zuwendungsbescheid); its funds are committed before it goes out. */
      readonly type: 'GrantAwarded';
      readonly data: OfGrant &
        StatedPlan & {
          readonly amount: Cents;
          /** A share, where it is absent, as before the type was asked for. */
          readonly financing?: FinancingType;
          readonly period: Period;
          /** The award's share of the eligible cost, in percent with two decimals. */
          readonly sharePercent: string;
          readonly conditions?: string;
          /** Of a partial award. */
          readonly reason?: string;
          /** The same was awarded before, in these cases, and this is why it is again. */
          readonly doubleFunding?: readonly string[];
          readonly doubleFundingReason?: string;
          readonly commitmentId: string;
          /** The years that it burdens; absent where the grant's own year alone carries it, as before years were asked for. */
          readonly budgets?: readonly AwardBudget[];
          /** By when it is accounted for; absent where the programme has no rule, as before there was one: the general conditions hold. */
          readonly proofsDue?: readonly ProofDue[];
          /** To whom it goes, where the rights of those who applied have passed on by then. */
          readonly recipients?: readonly RecipientKey[];
          readonly awardedBy: string;
        };
    }
  | {
      readonly type: 'GrantRejected';
      readonly data: OfGrant & { readonly reason: string; readonly rejectedBy: string };
    }
  | {
      /** Änderungsbescheid: the award as it is from now on. */
      readonly type: 'AwardAmended';
      readonly data: OfGrant & {
        readonly amount: Cents;
        readonly before: Cents;
        /** Of a raise; a lowered award needs none. */
        readonly commitmentId?: string;
        /** What each year carries from now on; absent where the grant's own year alone does, as before years were asked for. */
        readonly budgets?: readonly AwardBudget[];
        /** To whom it goes, where the rights have passed on since the notice before. */
        readonly recipients?: readonly RecipientKey[];
        readonly reason: string;
        readonly amendedBy: string;
      };
    }
  | {
      /** Costs or income of the project are others than the plan had: what the grant is then, and what follows for the award. */
      readonly type: 'GrantFinancingChanged';
      readonly data: OfGrant & {
        readonly eligibleCost: Cents;
        readonly thirdPartyIncome: Cents;
        readonly reason: string;
        readonly changedBy: string;
      } & LoweredAward;
    }
  | {
      /** Kürzung: the recipients may keep less from a day on, which may lie behind. */
      readonly type: 'AwardReduced';
      readonly data: OfGrant & {
        readonly reducedFrom: Day;
        readonly reason: string;
        readonly reducedBy: string;
      } & LoweredAward;
    }
  | {
      /** What was paid and kept beyond what the recipients may keep is claimed back, after the hearing; the award is lower by it. */
      readonly type: 'GrantExcessClaimed';
      readonly data: OfGrant & {
        readonly amount: Cents;
        readonly reason: string;
        readonly hearing: Hearing;
        readonly claimedBy: string;
      };
    }
  | {
      /** Mittelabruf: the recipient asks for a part of the award. */
      readonly type: 'FundsDrawnDown';
      readonly data: OfGrant & {
        readonly drawdownId: string;
        readonly amount: Cents;
        readonly requestedOn: Day;
        readonly requestedBy: string;
      };
    }
  | {
      /** The project has ended; what was not drawn down is free again. */
      readonly type: 'GrantCompleted';
      readonly data: OfGrant & {
        readonly released: Cents;
        /** Of it, what was drawn down and never may be paid, being beyond what may be kept; absent where nothing is, and in events from before that was freed. */
        readonly lapsed?: Cents;
        readonly completedOn: Day;
        readonly completedBy: string;
      };
    }
  | {
      /** The recipient gave funds back that it had drawn down. */
      readonly type: 'GrantFundsReturned';
      readonly data: OfGrant & {
        readonly returnId: string;
        readonly amount: Cents;
        readonly returnedOn: Day;
        readonly reason: string;
        /** The payment that it is a part of, and its disbursement, which is reversed; absent where only the return was noted. */
        readonly ofOrder?: string;
        readonly disbursementId?: string;
        /** It may be drawn down again; else the funds are free. */
        readonly isBoundAgain?: true;
      };
    }
  | {
      /** The recipient gave back what was paid in an earlier year: income of the year in which it came back. */
      readonly type: 'GrantFundsReturnedAsIncome';
      readonly data: OfGrant &
        BudgetLineKey & {
          readonly returnId: string;
          readonly amount: Cents;
          readonly returnedOn: Day;
          readonly reason: string;
          readonly ofOrder: string;
          readonly income: { readonly fiscalYear: FiscalYear };
        };
    }
  | {
      /** Rücknahme or Widerruf of the award: what was still open is free again, drawdowns that are not paid have lapsed. */
      readonly type: 'GrantRevoked';
      readonly data: OfGrant & {
        readonly released: Cents;
        /** What was paid and did not come back. */
        readonly repayable: Cents;
        readonly reason: string;
        readonly revokedBy: string;
        /** Withdrawal or revocation; not said before it was asked for. */
        readonly ground?: RevocationGround;
        /** From when on the notice has no effect, where that is before the revocation itself. */
        readonly ineffectiveFrom?: Day;
        readonly hearing?: Hearing;
      };
    }
  | {
      /** The same, by an amount that leaves something of the award: it goes on with that. */
      readonly type: 'GrantPartlyRevoked';
      readonly data: OfGrant & {
        readonly amount: Cents;
        readonly released: Cents;
        /** What was paid beyond what is left of the award. */
        readonly repayable: Cents;
        readonly reason: string;
        readonly revokedBy: string;
        /** Withdrawal or revocation; not said before it was asked for. */
        readonly ground?: RevocationGround;
        /** From when on the notice has no effect, where that is before the revocation itself. */
        readonly ineffectiveFrom?: Day;
        readonly hearing?: Hearing;
      };
    }
  | {
      /** An attempt against the four-eyes principle. It changed nothing, and it stays visible. */
      readonly type: 'GrantFourEyesViolationRefused';
      readonly data: OfGrant & {
        readonly action: GrantAction;
        readonly attemptedBy: string;
        /** What the same person did before; it applied where nothing is said. */
        readonly earlierPart?: GrantPart;
      };
    };

export const drawnDown = ({ drawdowns }: Grant): Cents => sumOf([...drawdowns.values()]);

/**
 * Of what was drawn down, paid or not, what did not come back, was not claimed back and has not lapsed: the least that the award can be
 * lowered to.
 */
export const keptOf = (grant: Grant): Cents => {
  const drawn = drawnDown(grant) - grant.claimedBack - grant.lapsed;
  const kept = [...grant.givenBack.values()].reduce((rest, amount) => rest - amount, drawn);
  return kept > 0n ? kept : 0n;
};

/** What the recipients keep beyond what they may: to be repaid. */
export const excessOf = (grant: Grant): Cents => {
  const excess = keptOf(grant) - grant.entitled;
  return grant.noticed && excess > 0n ? excess : 0n;
};

/** What is left to draw down once the award is lowered; what came back as income of a later year is not bound again. */
export const leftAfterLowering = (grant: Grant, awarded: Cents): Cents => {
  const left = awarded - keptOf(grant);
  if (left < 0n) return 0n;
  return left < grant.left ? left : grant.left;
};

/** The certifications that the application still needs. */
export const missingOfApplication = ({
  factualBy,
  arithmeticBy,
}: Grant): readonly ('FACTUAL' | 'ARITHMETIC')[] => [
  ...(factualBy === undefined ? (['FACTUAL'] as const) : []),
  ...(arithmeticBy === undefined ? (['ARITHMETIC'] as const) : []),
];

export function evolveGrant(grant: Grant | undefined, event: GrantEvent, on: Day): Grant | undefined {
  if (event.type === 'GrantApplied') return applied(event.data, on);
  return grant && { ...evolveApplied(grant, event, on), latestOn: laterOf(grant.latestOn, on) };
}

const applied = (data: Extract<GrantEvent, { type: 'GrantApplied' }>['data'], on: Day): Grant => ({
  grantId: data.grantId,
  caseNumber: data.caseNumber,
  programme: data.programme,
  line: data.line,
  fiscalYear: data.fiscalYear,
  recipients: data.recipients,
  purpose: data.purpose,
  projectCost: data.projectCost,
  requested: data.requested,
  plan: {
    eligibleCost: data.eligibleCost ?? data.projectCost,
    thirdPartyIncome: data.thirdPartyIncome ?? 0n,
  },
  synthetic: data.synthetic,
  appliedBy: data.appliedBy,
  state: 'APPLIED',
  latestOn: on,
  awarded: 0n,
  entitled: 0n,
  budgets: [],
  drawdowns: new Map(),
  left: 0n,
  returned: 0n,
  returns: [],
  returnIds: new Set(),
  givenBack: new Map(),
  claimedBack: 0n,
  lapsed: 0n,
});

const certified = (grant: Grant): Grant => ({
  ...grant,
  state: missingOfApplication(grant).length === 0 ? 'CERTIFIED' : grant.state,
});

function evolveApplied(grant: Grant, event: Exclude<GrantEvent, { type: 'GrantApplied' }>, on: Day): Grant {
  switch (event.type) {
    case 'GrantCertifiedFactual':
      return certified({ ...grant, factualBy: event.data.certifiedBy });
    case 'GrantCertifiedArithmetic':
      return certified({ ...grant, arithmeticBy: event.data.certifiedBy });
    case 'GrantAwarded': {
      const { eligibleCost = grant.plan.eligibleCost, thirdPartyIncome = grant.plan.thirdPartyIncome } =
        event.data;
      const plan = { eligibleCost, thirdPartyIncome };
      return {
        ...grant,
        state: 'AWARDED',
        plan,
        financing: event.data.financing ?? 'SHARE',
        noticed: { ...plan, amount: event.data.amount },
        entitled: event.data.amount,
        awarded: event.data.amount,
        left: event.data.amount,
        awardedOn: on,
        period: event.data.period,
        ...(event.data.proofsDue && { proofsDue: event.data.proofsDue }),
        recipients: event.data.recipients ?? grant.recipients,
        budgets: event.data.budgets ?? [ownBudget(grant, event.data.commitmentId, event.data.amount)],
      };
    }
    case 'GrantRejected':
      return { ...grant, state: 'REJECTED' };
    case 'AwardAmended': {
      const { amount, commitmentId, recipients = grant.recipients } = event.data;
      return {
        ...grant,
        awarded: amount,
        noticed: { ...grant.plan, amount },
        entitled: amount,
        left: amount < grant.awarded ? leftAfterLowering(grant, amount) : grant.left + amount - grant.awarded,
        recipients,
        budgets:
          event.data.budgets ??
          (commitmentId === undefined
            ? loweredBudgets(grant.budgets, grant.awarded - amount)
            : [...grant.budgets, ownBudget(grant, commitmentId, amount - grant.awarded)]),
      };
    }
    case 'GrantFinancingChanged': {
      const { eligibleCost, thirdPartyIncome } = event.data;
      return { ...lowered(grant, event.data), plan: { eligibleCost, thirdPartyIncome } };
    }
    case 'AwardReduced':
      return {
        ...lowered(grant, event.data),
        noticed: { ...grant.plan, amount: event.data.entitled },
      };
    case 'GrantExcessClaimed': {
      const { amount } = event.data;
      return {
        ...grant,
        claimedBack: grant.claimedBack + amount,
        awarded: grant.awarded - amount,
        budgets: loweredBudgets(grant.budgets, amount),
      };
    }
    case 'FundsDrawnDown': {
      const { drawdownId, amount, requestedOn } = event.data;
      return {
        ...grant,
        drawdowns: new Map([...grant.drawdowns, [drawdownId, { amount, requestedOn }]]),
        left: notNegative(grant.left - amount, 'left', () => grant.caseNumber),
        drawnDownOn: laterOf(grant.drawnDownOn ?? requestedOn, requestedOn),
      };
    }
    case 'GrantCompleted': {
      const { lapsed = 0n } = event.data;
      const completed = { ...grant, state: 'COMPLETED', left: 0n } as const;
      return lapsed === 0n
        ? completed
        : {
            ...completed,
            lapsed: grant.lapsed + lapsed,
            awarded: grant.awarded - lapsed,
            budgets: loweredBudgets(grant.budgets, lapsed),
          };
    }
    case 'GrantPartlyRevoked': {
      const { amount, released, repayable } = event.data;
      const entitled = grant.entitled > amount ? grant.entitled - amount : 0n;
      const beyond = keptOf(grant) - repayable - (grant.awarded - amount);
      return {
        ...grant,
        entitled,
        noticed: { ...grant.plan, amount: entitled },
        awarded: grant.awarded - amount,
        left: grant.left > released ? grant.left - released : 0n,
        claimedBack: grant.claimedBack + repayable,
        lapsed: beyond > 0n ? grant.lapsed + beyond : grant.lapsed,
        budgets: loweredBudgets(grant.budgets, amount),
      };
    }
    case 'GrantRevoked':
      return { ...grant, state: 'REVOKED', left: 0n };
    case 'GrantFundsReturned': {
      const { amount, isBoundAgain } = event.data;
      return { ...returned(grant, event.data), left: isBoundAgain ? grant.left + amount : grant.left };
    }
    case 'GrantFundsReturnedAsIncome':
      return returned(grant, event.data);
    case 'GrantFourEyesViolationRefused':
      return grant;
    default:
      return neverReached(event);
  }
}

function lowered(
  before: Grant,
  { entitled, amount, budgets, recipients = before.recipients, claimed = 0n }: LoweredAward,
): Grant {
  const grant = { ...before, claimedBack: before.claimedBack + claimed };
  return {
    ...grant,
    awarded: amount,
    entitled,
    left: leftAfterLowering(grant, amount),
    recipients,
    budgets: budgets ?? loweredBudgets(grant.budgets, grant.awarded - amount),
  };
}

const ownBudget = ({ line, fiscalYear }: Grant, commitmentId: string, amount: Cents): AwardBudget => ({
  line,
  fiscalYear,
  commitmentId,
  amount,
});

interface Returned {
  readonly returnId: string;
  readonly amount: Cents;
  readonly returnedOn: Day;
  readonly ofOrder?: string;
}

const returned = (grant: Grant, { returnId, amount, returnedOn, ofOrder }: Returned): Grant => ({
  ...grant,
  returned: grant.returned + amount,
  returns: [...grant.returns, { day: returnedOn, amount, ...(ofOrder !== undefined && { ofOrder }) }],
  returnIds: new Set([...grant.returnIds, returnId]),
  givenBack:
    ofOrder === undefined
      ? grant.givenBack
      : new Map([...grant.givenBack, [ofOrder, (grant.givenBack.get(ofOrder) ?? 0n) + amount]]),
});

/** The fields that name the grant in each of its events. */
export const grantReference = ({ grantId, caseNumber }: Grant): OfGrant => ({ grantId, caseNumber });

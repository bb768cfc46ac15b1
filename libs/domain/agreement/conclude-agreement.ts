import type { BudgetLine, BudgetLineEvent } from '../budget-line/budget-line.ts';
import { bindInYear } from '../budget-line/bind-in-year.ts';
import { fiscalYearOf, type Day, type FiscalYear } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import {
  caseNumberOf,
  casesPerYearMax,
  type CaseRegister,
  type CaseRegisterEvent,
} from '../case-register/case-register.ts';
import { rejected, type Rejected } from '../decision.ts';
import { refusedAmount } from '../money/amount-rule.ts';
import type { Cents } from '../money/cents.ts';
import type { Payee } from '../payee/payee.ts';
import { bindFrameFunds } from '../programme/frame-funds.ts';
import type { Programme, ProgrammeEvent } from '../programme/programme.ts';
import { factsOn, refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { residentsCountedTwice } from '../recipient/residents.ts';
import type { Agreement, AgreementBudget, AgreementEvent } from './agreement.ts';
import type { AllocationMethod, AllocationRule } from './allocation.ts';
import type { NoLine, UnusableAmount } from '../reasons.ts';

export interface ConcludeAgreement {
  readonly agreementId: string;
  readonly programme: string;
  readonly provider: string;
  readonly payeeId: string;
  /** The frame of the programme (`AnnouncedTotalRecorded`) that it is bound in, where there is one. */
  readonly frameId?: string;
  readonly subject: string;
  readonly amount: Cents;
  /** The years that it burdens; together its amount, or at most that where a frame carries the rest. */
  readonly budgets?: readonly BurdenedYear[];
  readonly allocation: {
    readonly method: AllocationMethod;
    readonly beneficiaries: readonly Beneficiary[];
  };
  readonly concludedOn: Day;
  readonly concludedBy: string;
}

export interface BurdenedYear {
  readonly line: string;
  readonly fiscalYear: FiscalYear;
  readonly amount: Cents;
}

export interface Beneficiary {
  readonly recipient: RecipientKey;
  /** Of a table; the other methods know their own. */
  readonly weight?: number;
}

/** What an agreement is checked against; undefined is what does not exist. */
export interface KnownToConclude {
  readonly agreement: Agreement | undefined;
  readonly programme: Programme | undefined;
  readonly payee: Payee | undefined;
  /** In the order of the budgets. */
  readonly lines: readonly (BudgetLine | undefined)[];
  /** The same ones in the year of the agreement: their authorities burden years that have no budget yet. */
  readonly homes?: readonly (BudgetLine | undefined)[];
  /** In the order of the beneficiaries. */
  readonly recipients: readonly (Recipient | undefined)[];
  readonly register: CaseRegister | undefined;
}

/** Case number, the part of each year and of the frame, and the agreement: all or none. */
export interface AgreementConclusion {
  readonly outcome: 'accepted';
  readonly register: readonly CaseRegisterEvent[];
  /** In the order of the budgets. */
  readonly lines: readonly (readonly BudgetLineEvent[])[];
  readonly programme: readonly ProgrammeEvent[];
  readonly agreement: readonly AgreementEvent[];
}

/**
 * Records an agreement with a provider and binds all that it promises: on the line of each year that it burdens, by commitment authority where that has no budget yet (LHO § 38), in
 * the programme's frame, or in both. The weights are settled here, for good: by population a county never stands beside its
 * municipalities.
 */
export function concludeAgreement(
  known: KnownToConclude,
  command: ConcludeAgreement,
  days: Dated,
):
  | AgreementConclusion
  | Rejected<
      AgreementEvent,
      | NoLine
      | UnusableAmount
      | 'ALLOCATION_INVALID'
      | 'ALREADY_EXISTS'
      | 'BUDGET_MISSING'
      | 'BURDENED_YEAR_INVALID'
      | 'CASE_NUMBERS_EXHAUSTED'
      | 'COMMITMENT_AUTHORITY_EXCEEDED'
      | 'FRAME_EXCEEDED'
      | 'FRAME_UNKNOWN'
      | 'NOT_ENOUGH_FUNDS'
      | 'PAYEE_UNKNOWN'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENTS_INVALID'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
      | 'RESIDENTS_COUNTED_TWICE'
      | 'YEARS_DIFFER'
      | 'YEAR_NAMED_TWICE'
    > {
  const { agreementId, programme, frameId, concludedOn } = command;
  const refused = refusal(known, command);
  if (refused) return refused;
  const allocation = ruleOf(known, command);
  if ('outcome' in allocation) return allocation;
  const fiscalYear = fiscalYearOf(concludedOn);
  const caseNumber = caseNumberOf(programme, fiscalYear, (known.register?.assigned ?? 0) + 1);
  const bound =
    frameId === undefined
      ? undefined
      : bindFrameFunds(known.programme, { frameId, caseNumber, amount: command.amount }, days);
  if (bound?.outcome === 'rejected') return rejected(bound.rejection.code, bound.rejection.figures);
  const budgets = (command.budgets ?? []).map((budget, index) => ({
    ...budget,
    commitmentId: index === 0 ? caseNumber : `${caseNumber}.${index + 1}`,
  }));
  const lines = boundOnLines(known, caseNumber, programme, budgets, days);
  if ('outcome' in lines) return lines;
  return {
    outcome: 'accepted',
    register: [
      { type: 'CaseNumberAssigned', data: { programme, fiscalYear, caseNumber, caseId: agreementId } },
    ],
    lines,
    programme: bound?.events ?? [],
    agreement: [
      {
        type: 'AgreementConcluded',
        data: {
          agreementId,
          caseNumber,
          programme,
          fiscalYear,
          provider: command.provider,
          payeeId: command.payeeId,
          ...(frameId !== undefined && { frameId }),
          subject: command.subject,
          amount: command.amount,
          ...(budgets.length > 0 && { budgets }),
          allocation,
          concludedOn,
          concludedBy: command.concludedBy,
          synthetic: known.programme?.synthetic ?? false,
        },
      },
    ],
  };
}

function refusal(
  known: KnownToConclude,
  command: ConcludeAgreement,
):
  | Rejected<
      never,
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'BUDGET_MISSING'
      | 'CASE_NUMBERS_EXHAUSTED'
      | 'PAYEE_UNKNOWN'
      | 'PROGRAMME_UNKNOWN'
      | 'RECIPIENTS_INVALID'
      | 'RECIPIENT_ENDED'
      | 'RECIPIENT_NOT_YET_VALID'
      | 'RECIPIENT_UNKNOWN'
      | 'YEARS_DIFFER'
      | 'YEAR_NAMED_TWICE'
    >
  | undefined {
  const { programme, payeeId, amount, concludedOn, allocation } = command;
  if (known.agreement)
    return rejected('ALREADY_EXISTS', { what: `Vereinbarung ${known.agreement.caseNumber}` });
  if (!known.programme) return rejected('PROGRAMME_UNKNOWN', { programme });
  if (!known.payee) return rejected('PAYEE_UNKNOWN', { payeeId });
  const refused = refusedAmount(amount);
  if (refused) return refused;
  const unbound = refusedBudgets(command);
  if (unbound) return unbound;
  const keys = allocation.beneficiaries.map(({ recipient }) => recipient);
  if (keys.length === 0 || new Set(keys).size !== keys.length)
    return rejected('RECIPIENTS_INVALID', { recipients: keys });
  for (const [index, key] of keys.entries()) {
    const invalid = refusedUnlessValid(known.recipients[index], key, concludedOn);
    if (invalid) return invalid;
  }
  const fiscalYear = fiscalYearOf(concludedOn);
  if ((known.register?.assigned ?? 0) >= casesPerYearMax)
    return rejected('CASE_NUMBERS_EXHAUSTED', { programme, fiscalYear, casesPerYearMax });
  return undefined;
}

/** The refusal of an agreement that binds nothing, of a year named twice, or of years that do not add up to it. */
function refusedBudgets({
  programme,
  frameId,
  amount,
  budgets = [],
}: ConcludeAgreement):
  Rejected<never, UnusableAmount | 'BUDGET_MISSING' | 'YEARS_DIFFER' | 'YEAR_NAMED_TWICE'> | undefined {
  if (budgets.length === 0)
    return frameId === undefined ? rejected('BUDGET_MISSING', { programme, amount }) : undefined;
  for (const [index, { line, fiscalYear, amount: part }] of budgets.entries()) {
    const refused = refusedAmount(part);
    if (refused) return refused;
    if (budgets.slice(0, index).some((one) => one.line === line && one.fiscalYear === fiscalYear))
      return rejected('YEAR_NAMED_TWICE', { line, fiscalYear, amount: part });
  }
  const budgeted = budgets.reduce((sum, { amount: part }) => sum + part, 0n);
  const addsUp = frameId === undefined ? budgeted === amount : budgeted <= amount;
  return addsUp ? undefined : rejected('YEARS_DIFFER', { agreed: amount, budgeted });
}

function boundOnLines(
  { lines, homes = [] }: Pick<KnownToConclude, 'lines' | 'homes'>,
  caseNumber: string,
  programme: string,
  budgets: readonly AgreementBudget[],
  days: Dated,
):
  | readonly (readonly BudgetLineEvent[])[]
  | Rejected<
      never,
      | NoLine
      | UnusableAmount
      | 'ALREADY_EXISTS'
      | 'BURDENED_YEAR_INVALID'
      | 'COMMITMENT_AUTHORITY_EXCEEDED'
      | 'NOT_ENOUGH_FUNDS'
    > {
  const bound: (readonly BudgetLineEvent[])[] = [];
  for (const [index, budget] of budgets.entries()) {
    const decision = bindInYear(
      { line: lines[index], home: homes[index] },
      { programme, ...budget },
      `Vereinbarung ${caseNumber}`,
      days,
    );
    if (decision.outcome === 'rejected') return rejected(decision.rejection.code, decision.rejection.figures);
    bound.push(decision.events);
  }
  return bound;
}

function ruleOf(
  { recipients }: KnownToConclude,
  { amount, concludedOn, allocation: { method, beneficiaries } }: ConcludeAgreement,
): AllocationRule | Rejected<never, 'ALLOCATION_INVALID' | 'RESIDENTS_COUNTED_TWICE'> {
  const weights = beneficiaries.map(({ recipient, weight }, index) => {
    const known = recipients[index];
    const residents = known && factsOn(known, concludedOn).population;
    return { recipient, weight: method === 'EQUAL' ? 1 : method === 'POPULATION' ? residents : weight };
  });
  const known = weights.filter(
    (one): one is { recipient: RecipientKey; weight: number } =>
      one.weight !== undefined && Number.isSafeInteger(one.weight) && one.weight >= 0,
  );
  const twice =
    method === 'POPULATION'
      ? residentsCountedTwice(recipients.filter((one) => one !== undefined))
      : undefined;
  if (twice) return rejected('RESIDENTS_COUNTED_TWICE', { ...twice });
  if (known.length !== weights.length || known.every(({ weight }) => weight === 0))
    return rejected('ALLOCATION_INVALID', { method, amount });
  return { method, weights: known };
}

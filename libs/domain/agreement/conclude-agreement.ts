import { fiscalYearOf, type Day } from '../calendar/day.ts';
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
import { refusedUnlessValid, type Recipient } from '../recipient/recipient.ts';
import type { RecipientKey } from '../recipient/recipient-key.ts';
import { residentsCountedTwice } from '../recipient/residents.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';
import type { AllocationMethod, AllocationRule } from './allocation.ts';

export interface ConcludeAgreement {
  readonly agreementId: string;
  readonly programme: string;
  readonly provider: string;
  readonly payeeId: string;
  /** The frame of the programme (`AnnouncedTotalRecorded`) that it is bound in, where there is one. */
  readonly frameId?: string;
  readonly subject: string;
  readonly amount: Cents;
  readonly allocation: {
    readonly method: AllocationMethod;
    readonly beneficiaries: readonly Beneficiary[];
  };
  readonly concludedOn: Day;
  readonly concludedBy: string;
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
  /** In the order of the beneficiaries. */
  readonly recipients: readonly (Recipient | undefined)[];
  readonly register: CaseRegister | undefined;
}

/** Case number, the part of the frame, and the agreement: all or none. */
export interface AgreementConclusion {
  readonly outcome: 'accepted';
  readonly register: readonly CaseRegisterEvent[];
  readonly programme: readonly ProgrammeEvent[];
  readonly agreement: readonly AgreementEvent[];
}

/**
 * Records an agreement with a provider and binds it in the programme's frame. The weights are settled here, for good: by
 * population a county never stands beside its municipalities.
 */
export function concludeAgreement(
  known: KnownToConclude,
  command: ConcludeAgreement,
): AgreementConclusion | Rejected<AgreementEvent> {
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
      : bindFrameFunds(known.programme, { frameId, caseNumber, amount: command.amount });
  if (bound?.outcome === 'rejected') return rejected(bound.rejection.code, bound.rejection.figures);
  return {
    outcome: 'accepted',
    register: [
      { type: 'CaseNumberAssigned', data: { programme, fiscalYear, caseNumber, caseId: agreementId } },
    ],
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
          allocation,
          concludedOn,
          concludedBy: command.concludedBy,
          synthetic: known.programme?.synthetic ?? false,
        },
      },
    ],
  };
}

function refusal(known: KnownToConclude, command: ConcludeAgreement): Rejected<never> | undefined {
  const { programme, payeeId, amount, concludedOn, allocation } = command;
  if (known.agreement)
    return rejected('ALREADY_EXISTS', { what: `Vereinbarung ${known.agreement.caseNumber}` });
  if (!known.programme) return rejected('PROGRAMME_UNKNOWN', { programme });
  if (!known.payee) return rejected('PAYEE_UNKNOWN', { payeeId });
  const refused = refusedAmount(amount);
  if (refused) return refused;
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

function ruleOf(
  { recipients }: KnownToConclude,
  { allocation: { method, beneficiaries } }: ConcludeAgreement,
): AllocationRule | Rejected<never> {
  const weights = beneficiaries.map(({ recipient, weight }, index) => ({
    recipient,
    weight: method === 'EQUAL' ? 1 : method === 'POPULATION' ? recipients[index]?.population : weight,
  }));
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
    return rejected('ALLOCATION_INVALID', { method });
  return { method, weights: known };
}

import { hash } from 'node:crypto';
import {
  comparedPurpose,
  evolveAccountBookings,
  evolveAccountHolders,
  evolveAgreement,
  evolveAwardConditions,
  evolveBaseRates,
  evolveBankStatement,
  evolveBudgetAct,
  evolveCaseAct,
  evolveBudgetLine,
  evolveBudgetYear,
  evolveCasePayments,
  evolveCaseRegister,
  evolveClaim,
  evolveCommitmentCase,
  evolveFundingRegister,
  evolveGrant,
  evolveImportRegister,
  evolveOrderingAuthorities,
  evolvePayee,
  evolvePaymentRun,
  evolveProgramme,
  evolveProofsOfUse,
  evolvePublishedAward,
  evolveReadiness,
  evolveRecipient,
  evolveRunRegister,
  evolveRepayments,
  evolveService,
  evolveUseOfFunds,
  type AccountBookings,
  type AccountEvent,
  type AccountHolders,
  type Agreement,
  type AgreementEvent,
  type AwardConditionEvent,
  type AwardConditions,
  type BankBookingEvent,
  type BaseRateEvent,
  type BankStatementEvent,
  type BankStatementFile,
  type BudgetAct,
  type BudgetActEvent,
  type CaseAct,
  type CaseActEvent,
  type BudgetLine,
  type BudgetLineEvent,
  type BudgetLineKey,
  type BudgetYear,
  type BudgetYearEvent,
  type CasePayments,
  type CaseRegister,
  type CaseRegisterEvent,
  type Claim,
  type ClaimEvent,
  type CommitmentCase,
  type CommitmentCaseEvent,
  type FiscalYear,
  type FundingRegister,
  type FundingRegisterEvent,
  type Grant,
  type GrantEvent,
  type ImportRegister,
  type ImportRegisterEvent,
  type OrderingAuthorities,
  type OrderingAuthorityEvent,
  type Payee,
  type PayeeEvent,
  type PaymentEvent,
  type PaymentRun,
  type PaymentRunEvent,
  type Programme,
  type ProgrammeEvent,
  type ProofOfUseEvent,
  type ProofsOfUse,
  type PublishedAward,
  type PublishedAwardEvent,
  type Readiness,
  type ReadinessEvent,
  type ReadinessKey,
  type Recipient,
  type RecipientEvent,
  type RecordedBaseRates,
  type RunRegister,
  type RunRegisterEvent,
  type RepaymentEvent,
  type Repayments,
  type Service,
  type ServiceEvent,
  type UseOfFunds,
  type UseOfFundsEvent,
} from '#domain';
import type { Stream } from '#command-handling';

export const budgetLineStream = (key: BudgetLineKey): Stream<BudgetLine, BudgetLineEvent> => ({
  name: `budgetLine-${key.programme}.${key.line}.${key.fiscalYear}`,
  evolve: evolveBudgetLine,
});

export const isBudgetLineStream = (stream: Stream): stream is Stream<BudgetLine, BudgetLineEvent> =>
  stream.name.startsWith('budgetLine-');

export const budgetYearStream = (fiscalYear: FiscalYear): Stream<BudgetYear, BudgetYearEvent> => ({
  name: `budgetYear-${fiscalYear}`,
  evolve: evolveBudgetYear,
});

/** One for the whole ledger: a row may move from one file to another. */
export const importRegisterStream = (): Stream<ImportRegister, ImportRegisterEvent> => ({
  name: 'importRegister-published',
  evolve: evolveImportRegister,
});

export const budgetActStream = (budgetActId: string): Stream<BudgetAct, BudgetActEvent> => ({
  name: `budgetAct-${budgetActId}`,
  evolve: evolveBudgetAct,
});

export const caseActStream = (caseActId: string): Stream<CaseAct, CaseActEvent> => ({
  name: `caseAct-${caseActId}`,
  evolve: evolveCaseAct,
});

export const programmeStream = (programme: string): Stream<Programme, ProgrammeEvent> => ({
  name: `programme-${programme}`,
  evolve: evolveProgramme,
});

export const recipientStream = (recipient: string): Stream<Recipient, RecipientEvent> => ({
  name: `recipient-${recipient}`,
  evolve: evolveRecipient,
});

export const serviceStream = (leikaKey: string): Stream<Service, ServiceEvent> => ({
  name: `service-${leikaKey}`,
  evolve: evolveService,
});

export const readinessStream = ({
  recipient,
  leikaKey,
}: ReadinessKey): Stream<Readiness, ReadinessEvent> => ({
  name: `readiness-${recipient}.${leikaKey}`,
  evolve: evolveReadiness,
});

export const caseRegisterStream = (
  programme: string,
  fiscalYear: number,
): Stream<CaseRegister, CaseRegisterEvent> => ({
  name: `caseRegister-${programme}.${fiscalYear}`,
  evolve: evolveCaseRegister,
});

export const claimStream = (claimId: string): Stream<Claim, ClaimEvent> => ({
  name: `claim-${claimId}`,
  evolve: evolveClaim,
});

export const grantStream = (grantId: string): Stream<Grant, GrantEvent> => ({
  name: `grant-${grantId}`,
  evolve: evolveGrant,
});

/** Of one service of one recipient: every claim for it. */
export const serviceFundingStream = ({
  recipient,
  leikaKey,
}: ReadinessKey): Stream<FundingRegister, FundingRegisterEvent> => ({
  name: `serviceFunding-${recipient}.${leikaKey}`,
  evolve: evolveFundingRegister,
});

/** Of one purpose, however it is spelled: every grant and published award for it. */
export const purposeFundingStream = (purpose: string): Stream<FundingRegister, FundingRegisterEvent> => ({
  name: `purposeFunding-${hash('sha256', comparedPurpose(purpose), 'hex')}`,
  evolve: evolveFundingRegister,
});

export const publishedAwardStream = (awardId: string): Stream<PublishedAward, PublishedAwardEvent> => ({
  name: `publishedAward-${awardId}`,
  evolve: evolvePublishedAward,
});

export const payeeStream = (payeeId: string): Stream<Payee, PayeeEvent> => ({
  name: `payee-${payeeId}`,
  evolve: evolvePayee,
});

/** Of one account: the stream is named by a hash of the IBAN, as names of streams cannot be deleted. */
export const accountStream = (account: string): Stream<AccountHolders, AccountEvent> => ({
  name: `account-${account}`,
  evolve: evolveAccountHolders,
});

/** Of a file of bank statements, by its checksum. */
export const bankStatementStream = (fileHash: string): Stream<BankStatementFile, BankStatementEvent> => ({
  name: `bankStatement-${fileHash}`,
  evolve: evolveBankStatement,
});

const bookingIdPattern = /^(\d{4})\.([0-9a-f]{12})\.[0-9a-f]{24}$/;

/** Of one of our accounts in one year, as the id of each booking names them; undefined where the text is no such id. */
export function accountBookingsStream(
  bookingId: string,
): Stream<AccountBookings, BankBookingEvent> | undefined {
  const of = accountYearOf(bookingId);
  return of && bookingsOfYearStream(of.account, of.fiscalYear);
}

/** @param account as the ids of its bookings name it */
export const bookingsOfYearStream = (
  account: string,
  year: FiscalYear,
): Stream<AccountBookings, BankBookingEvent> => ({
  name: `bankAccount-${account}.${year}`,
  evolve: evolveAccountBookings,
});

/** The account and the year that the id of a booking names. */
export function accountYearOf(
  bookingId: string,
): { readonly account: string; readonly fiscalYear: FiscalYear } | undefined {
  const [, year, account] = bookingIdPattern.exec(bookingId) ?? [];
  return year === undefined || account === undefined ? undefined : { account, fiscalYear: Number(year) };
}

/** Of one person, by its subject. */
export const orderingAuthorityStream = (
  person: string,
): Stream<OrderingAuthorities, OrderingAuthorityEvent> => ({
  name: `orderingAuthority-${person}`,
  evolve: evolveOrderingAuthorities,
});

export const agreementStream = (agreementId: string): Stream<Agreement, AgreementEvent> => ({
  name: `agreement-${agreementId}`,
  evolve: evolveAgreement,
});

export const casePaymentsStream = (caseNumber: string): Stream<CasePayments, PaymentEvent> => ({
  name: `casePayments-${caseNumber}`,
  evolve: evolveCasePayments,
});

/** Of the conditions of one award, by its case. */
export const awardConditionsStream = (caseNumber: string): Stream<AwardConditions, AwardConditionEvent> => ({
  name: `awardConditions-${caseNumber}`,
  evolve: evolveAwardConditions,
});

/** Of how the payments of one award were used, by its case. */
export const useOfFundsStream = (caseNumber: string): Stream<UseOfFunds, UseOfFundsEvent> => ({
  name: `useOfFunds-${caseNumber}`,
  evolve: evolveUseOfFunds,
});

/** Of the proofs of one award, by its case. */
export const proofsOfUseStream = (caseNumber: string): Stream<ProofsOfUse, ProofOfUseEvent> => ({
  name: `proofsOfUse-${caseNumber}`,
  evolve: evolveProofsOfUse,
});

export const paymentRunStream = (runId: string): Stream<PaymentRun, PaymentRunEvent> => ({
  name: `paymentRun-${runId}`,
  evolve: evolvePaymentRun,
});

/** One for the whole ledger: an order is in one run at most. */
export const runRegisterStream = (): Stream<RunRegister, RunRegisterEvent> => ({
  name: 'paymentRunRegister-all',
  evolve: evolveRunRegister,
});

/** Of what is claimed back in one case. */
export const repaymentsStream = (caseNumber: string): Stream<Repayments, RepaymentEvent> => ({
  name: `repayments-${caseNumber}`,
  evolve: evolveRepayments,
});

/** One for the whole ledger. */
export const baseRatesStream = (): Stream<RecordedBaseRates, BaseRateEvent> => ({
  name: 'baseRates-all',
  evolve: evolveBaseRates,
});

/** Of a commitment without a notice, by the id made from it. */
export const commitmentCaseStream = (caseId: string): Stream<CommitmentCase, CommitmentCaseEvent> => ({
  name: `commitmentCase-${caseId}`,
  evolve: evolveCommitmentCase,
});

import { acceptMilestone } from '../agreement/accept-milestone.ts';
import { agreeMilestone } from '../agreement/agree-milestone.ts';
import { evolveAgreement, type Agreement, type AgreementEvent } from '../agreement/agreement.ts';
import { closeMilestone } from '../agreement/close-milestone.ts';
import { endAgreement, fundsOfAgreement } from '../agreement/end-agreement.ts';
import { reportMilestone } from '../agreement/report-milestone.ts';
import { evolveBudgetLine, type BudgetLine, type BudgetLineEvent } from '../budget-line/budget-line.ts';
import { commitFunds } from '../budget-line/commit-funds.ts';
import { refusedByBond } from '../budget-line/commitment-bond.ts';
import { recordDisbursement } from '../budget-line/record-disbursement.ts';
import { reduceCommitment } from '../budget-line/reduce-commitment.ts';
import { releaseCommitment } from '../budget-line/release-commitment.ts';
import { fiscalYearOf } from '../calendar/day.ts';
import type { Dated } from '../calendar/day-rule.ts';
import { approveClaim } from '../claim/approve-claim.ts';
import { revokeApproval } from '../claim/revoke-approval.ts';
import { evolveClaim, type Claim, type ClaimEvent } from '../claim/claim.ts';
import type { CommitmentCase } from '../commitment-case/commitment-case.ts';
import type { Decision, Rejected } from '../decision.ts';
import { amendAward } from '../grant/amend-award.ts';
import { awardGrant } from '../grant/award-grant.ts';
import { fundsOfGrant } from '../grant/award-years.ts';
import { completeGrant } from '../grant/complete-grant.ts';
import { drawDownFunds } from '../grant/draw-down-funds.ts';
import { returnFunds } from '../grant/return-funds.ts';
import { revokeAward } from '../grant/revoke-award.ts';
import { evolveGrant, type Grant, type GrantEvent } from '../grant/grant.ts';
import type { LedgerEvent } from '../stored/ledger-event.ts';
import { certifyPaymentArithmetic, certifyPaymentFactual } from '../payment/certify-payment-order.ts';
import { fundsWhereverBound, type BoundFunds, type FundsOfYear } from '../payment/funds-of-case.ts';
import type { KnownToEntitle } from '../payment/entitlement.ts';
import type { Revocation } from '../payment/revocation.ts';
import { orderPayment } from '../payment/order-payment.ts';
import { standingOfNotice } from '../payment/notice-of-payment.ts';
import { basisOfCommitment } from '../payment/basis-of-commitment.ts';
import { refusedByOrders } from '../payment/payment-of-case.ts';
import { basisOfClaim, basisOfDrawdown, basisOfMilestone } from '../payment/payment-basis.ts';
import {
  caseNumberOfOrder,
  evolveCasePayments,
  type CasePayments,
  type PaymentBooking,
  type PaymentEvent,
} from '../payment/payment-order.ts';
import { preparePaymentOrder } from '../payment/prepare-payment-order.ts';
import { rejectPayment, returnPayment } from '../payment/return-payment.ts';
import { settlePayment } from '../payment/settle-payment.ts';
import { withdrawPaymentOrder } from '../payment/withdraw-payment-order.ts';
import { registeredRecipient } from './registered.ts';

export const cases = {
  grant: 'SH-2023-000001',
  agreement: 'SH-2023-000002',
  claim: 'SH-2023-000003',
  commitment: 'SH-2023-000004',
};
const commitmentCase: CommitmentCase = {
  caseId: 'f',
  caseNumber: cases.commitment,
  programme: 'SH',
  line: 'MAIN',
  fiscalYear: 2023,
  commitmentId: 'F-1',
  synthetic: false,
};
const caseKinds = Object.keys(cases) as (keyof typeof cases)[];
const key = { programme: 'SH', line: 'MAIN' };
const recipient = '06412000';
const succession = [registeredRecipient({ recipient, name: 'Frankfurt am Main', population: 764_104 })];
const source = { title: 'Haushaltsplan' };
const reason = 'Grund';
/** The days on which everything happens, one after the other: around two ends of years. */
const calendar = [
  '2023-12-27',
  '2023-12-28',
  '2023-12-29',
  '2024-01-03',
  '2024-02-01',
  '2024-12-30',
  '2025-01-08',
];
const fiscalYears = [2023, 2024, 2025];
const firstDay = '2023-01-01';
const period = { from: '2023-01-01', to: '2025-12-31' };

type Accepted = { readonly outcome: 'accepted' } & Partial<Record<keyof Written, readonly LedgerEvent[]>>;
interface Written {
  readonly line: unknown;
  readonly grant: unknown;
  readonly agreement: unknown;
  readonly claim: unknown;
}

/** A line in three years, a grant, an agreement and a claim with their payments: all that one euro can pass through. */
export class PayingWorld {
  readonly events: LedgerEvent[] = [];
  readonly lines = new Map<number, BudgetLine>();
  grant: Grant | undefined;
  agreement: Agreement | undefined;
  claim: Claim | undefined;
  readonly payments = new Map<string, CasePayments>();
  /** Refusals of what must never be refused: an order that the bank has paid cannot be booked for want of its own funds. */
  readonly stuck: string[] = [];
  #day = 0;
  #payeeVersion = 1;

  /** The agreement binds so much of 2023, and a frame carries the rest; nothing where it is of before years were asked for. */
  constructor(appropriation: bigint, bound = 0n) {
    for (const fiscalYear of fiscalYears)
      this.#record({
        type: 'AppropriationEnacted',
        data: {
          ...key,
          fiscalYear,
          name: 'Linie',
          synthetic: false,
          amount: appropriation,
          exactness: 'EXACT',
          source,
        },
      });
    const ofCase = { ...key, fiscalYear: 2023, synthetic: false };
    const receivedOn = '2023-01-02';
    this.#record({
      type: 'GrantApplied',
      data: {
        ...ofCase,
        grantId: 'g',
        caseNumber: cases.grant,
        recipients: [recipient],
        purpose: 'Vorhaben',
        projectCost: 1_000n,
        requested: 900n,
        receivedOn,
        appliedBy: 'carla',
      },
    });
    const budget = { line: 'MAIN', fiscalYear: 2023, commitmentId: cases.agreement, amount: bound };
    if (bound > 0n)
      this.#record({
        type: 'FundsCommitted',
        data: { ...key, fiscalYear: 2023, commitmentId: cases.agreement, amount: bound },
      });
    this.#record({
      type: 'AgreementConcluded',
      data: {
        ...(bound > 0n && { frameId: 'R-1', budgets: [budget] }),
        programme: 'SH',
        fiscalYear: 2023,
        agreementId: 'a',
        caseNumber: cases.agreement,
        provider: 'ekom21',
        payeeId: 'P',
        subject: 'Betrieb',
        amount: 1_000n,
        allocation: {
          method: 'TABLE',
          weights: [
            { recipient, weight: 3 },
            { recipient: '06411000', weight: 7 },
            { recipient: '06414000', weight: 1 },
          ],
        },
        concludedOn: receivedOn,
        concludedBy: 'anna',
        synthetic: false,
      },
    });
    const claim = { claimId: 'c', caseNumber: cases.claim };
    this.#record({
      type: 'ClaimSubmitted',
      data: {
        ...ofCase,
        ...claim,
        recipient,
        leikaKey: '99108008000000',
        servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
        amount: 700n,
        receivedOn,
        submittedBy: 'carla',
      },
    });
    const grant = { grantId: 'g', caseNumber: cases.grant };
    this.#record({ type: 'GrantCertifiedFactual', data: { ...grant, certifiedBy: 'bert' } });
    this.#record({ type: 'GrantCertifiedArithmetic', data: { ...grant, certifiedBy: 'bert' } });
    this.#record({ type: 'ClaimCertifiedFactual', data: { ...claim, version: 1, certifiedBy: 'bert' } });
    this.#record({ type: 'ClaimCertifiedArithmetic', data: { ...claim, version: 1, certifiedBy: 'bert' } });
  }

  /** Some time passes. */
  later(): void {
    this.#day = Math.min(this.#day + 1, calendar.length - 1);
  }

  get day(): string {
    return calendar[this.#day] ?? '';
  }

  get #days(): Dated {
    return { on: this.day, today: this.day };
  }

  get line2023(): BudgetLine | undefined {
    return this.lines.get(2023);
  }

  approve(amount: bigint): void {
    const command = { caseNumber: cases.claim, amount, reason, approvedBy: 'dora' };
    this.#take(approveClaim({ claim: this.claim, line: this.line2023, succession }, command, this.#days));
  }

  /** Of it burdens 2024 so much as is named, where that is not all. */
  award(amount: bigint, ofNextYear = 0n): void {
    const budgets = [
      { fiscalYear: 2023, amount: amount - ofNextYear },
      { fiscalYear: 2024, amount: ofNextYear },
    ];
    const years = ofNextYear > 0n && ofNextYear < amount ? { budgets } : {};
    const command = { caseNumber: cases.grant, amount, ...years, period, reason, awardedBy: 'dora' };
    this.#take(awardGrant({ grant: this.grant, lines: this.lines, succession }, command, this.#days));
  }

  amend(amount: bigint, fiscalYear = 2023): void {
    const command = { caseNumber: cases.grant, amount, fiscalYear, reason, amendedBy: 'dora' };
    const payments = this.payments.get(cases.grant);
    const known = { grant: this.grant, lines: this.lines, payments, succession };
    this.#take(this.#neverShort(amendAward(known, command, this.#days)));
  }

  /** What is left of an award is open for it, whatever has happened. */
  #neverShort<Taken extends Accepted | Rejected<LedgerEvent>>(decision: Taken): Taken {
    if (decision.outcome === 'rejected' && decision.rejection.code === 'COMMITMENT_EXCEEDED')
      this.stuck.push(
        JSON.stringify(decision.rejection, (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      );
    return decision;
  }

  drawDown(drawdownId: string, amount: bigint): void {
    const command = { caseNumber: cases.grant, drawdownId, amount, requestedOn: this.day };
    this.#takeEvents(drawDownFunds(this.grant, { ...command, requestedBy: 'carla' }, this.#days));
  }

  complete(): void {
    const command = { caseNumber: cases.grant, completedOn: this.day, completedBy: 'bert' };
    const payments = this.payments.get(cases.grant);
    const known = { grant: this.grant, payments, lines: this.lines };
    this.#take(this.#neverShort(completeGrant(known, command, this.#days)));
  }

  /** The recipient gives funds back, in the year that it is. */
  giveBack(returnId: string, amount: bigint): void {
    const known = {
      grant: this.grant,
      payments: this.payments.get(cases.grant),
      line: this.lines.get(fiscalYearOf(this.day)),
    };
    const command = { caseNumber: cases.grant, returnId, amount, returnedOn: this.day, reason };
    this.#take(returnFunds(known, command, this.#days));
  }

  get #hearing() {
    return { heldOn: this.day, statement: 'NONE' } as const;
  }

  revokeApproval(): void {
    const command = { caseNumber: cases.claim, reason, hearing: this.#hearing, revokedBy: 'dora' };
    const payments = this.payments.get(cases.claim);
    const bound = this.#bound(payments, this.claim?.approval ? [cases.claim] : []);
    const decision = revokeApproval({ revoked: this.claim, payments, bound }, command, this.#days);
    this.#takeRevocation(decision);
  }

  revokeAward(): void {
    const command = { caseNumber: cases.grant, reason, hearing: this.#hearing, revokedBy: 'dora' };
    const payments = this.payments.get(cases.grant);
    const bound = this.#boundIn(payments, this.grant ? fundsOfGrant(this.grant) : []);
    this.#takeRevocation(revokeAward({ revoked: this.grant, payments, bound }, command, this.#days));
  }

  agree(milestoneId: string, amount: bigint): void {
    const budget = { line: 'MAIN', fiscalYear: 2023 };
    const command = { caseNumber: cases.agreement, milestoneId, name: 'M', amount, budget, agreedBy: 'anna' };
    this.#take(
      agreeMilestone(
        { agreement: this.agreement, programme: undefined, line: this.line2023 },
        command,
        this.#days,
      ),
    );
  }

  deliver(milestoneId: string, amount: bigint): void {
    const address = { caseNumber: cases.agreement, milestoneId };
    const report = { ...address, amount, evidence: 'Rechnung', reportedOn: this.day, reportedBy: 'bert' };
    this.#takeEvents(reportMilestone(this.agreement, report));
    const acceptance = { ...address, acceptedOn: this.day, acceptedBy: 'dora' };
    this.#takeEvents(acceptMilestone(this.agreement, acceptance));
  }

  close(milestoneId: string): void {
    const command = { caseNumber: cases.agreement, milestoneId, reason, closedBy: 'anna' };
    this.#take(closeMilestone({ agreement: this.agreement, line: this.line2023 }, command, this.#days));
  }

  end(): void {
    const command = { caseNumber: cases.agreement, reason, endedOn: this.day, endedBy: 'anna' };
    const payments = this.payments.get(cases.agreement);
    const own = this.agreement
      ? fundsOfAgreement(this.agreement).flatMap(({ commitmentIds }) => commitmentIds)
      : [];
    const bound = this.#bound(payments, own);
    const known = { agreement: this.agreement, programme: undefined, payments, bound };
    this.#takeOnLines(endAgreement(known, command, this.#days));
  }

  /** A controller binds funds for no notice, as often as it is told: each time more. */
  commit(amount: bigint): void {
    const commitmentId = 'F-1';
    if (this.line2023?.commitments.has(commitmentId)) return;
    this.#takeEvents(
      commitFunds(this.line2023, { ...key, fiscalYear: 2023, commitmentId, amount }, this.#days),
    );
  }

  /** The controller lowers it, or the cash system has paid from it: as far as no order needs it. */
  takeFromCommitment(how: 'REDUCED' | 'PAID', amount: bigint): void {
    const command = { ...key, fiscalYear: 2023, commitmentId: 'F-1', amount };
    const payments = this.payments.get(cases.commitment);
    if (refusedByOrders(this.line2023, payments, command)) return;
    if (how === 'REDUCED')
      this.#takeEvents(reduceCommitment(this.line2023, { ...command, reason }, this.#days));
    else {
      const disbursementId = `A-${this.events.length}`;
      const paid = { ...command, disbursementId, reference: 'SAP' };
      this.#takeEvents(recordDisbursement(this.line2023, paid, this.#days));
    }
  }

  /** Tries to release a commitment of a case, or to reduce it by an amount, on the line alone. */
  giveUp(commitmentId: string, amount?: bigint): void {
    const address = { ...key, fiscalYear: 2023, commitmentId, reason };
    const refused = refusedByBond({ line: this.line2023, award: undefined }, address);
    if (refused) return;
    this.#takeEvents(
      amount === undefined
        ? releaseCommitment(this.line2023, address, this.#days)
        : reduceCommitment(this.line2023, { ...address, amount }, this.#days),
    );
  }

  /** The account changes; a second person has confirmed it. */
  changePayee(): void {
    this.#payeeVersion += 1;
  }

  prepare(of: keyof typeof cases, basisId: string, amount: bigint): void {
    const known = { ...this.#entitled(of, basisId), lines: this.lines, programme: undefined };
    const command = { payeeId: 'P', amount, dueOn: this.day, reason, preparedBy: 'bert' };
    this.#takeBooking(preparePaymentOrder(known, command, this.#days));
  }

  certify(orderNumber: string): void {
    const command = { orderNumber, certifiedBy: 'bert' };
    this.#takeEvents(certifyPaymentFactual(this.#entitledTo(orderNumber), command, this.#days));
    this.#takeEvents(certifyPaymentArithmetic(this.#entitledTo(orderNumber), command, this.#days));
  }

  order(orderNumber: string): void {
    const limit = { authorityId: 'AB', limit: 10_000n, validFrom: '2023-01-01', synthetic: false };
    const authorities = { person: 'frieda', granted: new Map([['AB', limit]]) };
    const command = { orderNumber, orderedOn: this.day, orderedBy: 'frieda' };
    const known = { ...this.#entitledTo(orderNumber), authorities, lines: this.lines };
    this.#takeBooking(orderPayment(known, command, this.#days));
  }

  #entitledTo(orderNumber: string): KnownToEntitle {
    const caseNumber = caseNumberOfOrder(orderNumber) ?? '';
    const of = caseKinds.find((kind) => cases[kind] === caseNumber) ?? 'claim';
    return this.#entitled(of, this.payments.get(caseNumber)?.orders.get(orderNumber)?.basisId ?? '');
  }

  #entitled(of: keyof typeof cases, basisId: string): KnownToEntitle {
    const version = this.#payeeVersion;
    const basis = {
      claim: () => basisOfClaim(this.claim, cases.claim),
      grant: () => basisOfDrawdown(this.grant, cases.grant, basisId),
      agreement: () => basisOfMilestone(this.agreement, cases.agreement, basisId),
      commitment: () =>
        basisOfCommitment(
          commitmentCase,
          { line: this.line2023, payments: this.payments.get(cases.commitment) },
          this.#days,
        ),
    }[of]();
    return {
      payments: this.payments.get(cases[of]),
      basis,
      succession,
      payee: {
        payeeId: 'P',
        synthetic: false,
        version,
        latestOn: firstDay,
        confirmed: { name: 'Kasse', iban: 'DE02120300000000202051', version, recipient },
      },
    };
  }

  settle(orderNumber: string): void {
    const known = { payments: this.payments.get(caseNumberOfOrder(orderNumber) ?? ''), lines: this.lines };
    const command = { orderNumber, bankReference: 'B', settledOn: this.day, settledBy: 'paul' };
    const decision = settlePayment(known, command, this.#days);
    if (decision.outcome === 'rejected' && decision.rejection.code === 'COMMITMENT_EXCEEDED')
      this.stuck.push(orderNumber);
    this.#takeBooking(decision);
  }

  reject(orderNumber: string): void {
    const payments = this.payments.get(caseNumberOfOrder(orderNumber) ?? '');
    this.#takeEvents(
      rejectPayment(payments, {
        orderNumber,
        bankReference: 'B',
        reason,
        rejectedOn: this.day,
        rejectedBy: 'paul',
      }),
    );
  }

  withdraw(orderNumber: string): void {
    const known = { payments: this.payments.get(caseNumberOfOrder(orderNumber) ?? ''), lines: this.lines };
    this.#takeBooking(withdrawPaymentOrder(known, { orderNumber, reason, withdrawnBy: 'bert' }, this.#days));
  }

  return(orderNumber: string): void {
    const payments = this.payments.get(caseNumberOfOrder(orderNumber) ?? '');
    const line = this.lines.get(payments?.orders.get(orderNumber)?.booking?.fiscalYear ?? 0);
    const command = { orderNumber, bankReference: 'R', reason, returnedOn: this.day, returnedBy: 'paul' };
    const notice = {
      claim: orderNumber.startsWith(cases.claim) ? this.claim : undefined,
      grant: orderNumber.startsWith(cases.grant) ? this.grant : undefined,
    };
    const known = { payments, line, ...standingOfNotice(notice, orderNumber) };
    this.#takeBooking(returnPayment(known, command, this.#days));
  }

  #takeBooking(decision: PaymentBooking | Rejected<LedgerEvent>): void {
    if (decision.outcome === 'rejected') return;
    for (const events of [...decision.lines.values(), decision.payments])
      for (const event of events) this.#record(event, this.day);
  }

  #take(decision: Accepted | Rejected<LedgerEvent>, on = this.day): void {
    if (decision.outcome === 'rejected') return;
    const { line, grant, agreement, claim } = decision;
    for (const events of [line, grant, agreement, claim])
      for (const event of events ?? []) this.#record(event, on);
  }

  #bound(payments: CasePayments | undefined, commitmentIds: readonly string[]): readonly BoundFunds[] {
    return this.#boundIn(payments, [{ ...key, fiscalYear: 2023, commitmentIds }]);
  }

  #boundIn(payments: CasePayments | undefined, own: readonly FundsOfYear[]): readonly BoundFunds[] {
    return fundsWhereverBound(payments, ...own).map(({ fiscalYear, commitmentIds }) => ({
      line: this.lines.get(fiscalYear),
      commitmentIds,
    }));
  }

  #takeOnLines(
    decision:
      (Accepted & { readonly lines: readonly (readonly BudgetLineEvent[])[] }) | Rejected<LedgerEvent>,
  ): void {
    if (decision.outcome === 'rejected') return;
    for (const event of decision.lines.flat()) this.#record(event, this.day);
    this.#take(decision);
  }

  #takeRevocation(decision: Revocation<LedgerEvent> | Rejected<LedgerEvent>): void {
    if (decision.outcome === 'rejected') return;
    for (const event of [...decision.lines.flat(), ...decision.events]) this.#record(event, this.day);
  }

  #takeEvents(decision: Decision<LedgerEvent>): void {
    if (decision.outcome === 'accepted') for (const event of decision.events) this.#record(event, this.day);
  }

  #record(event: LedgerEvent, on = firstDay): void {
    this.events.push(event);
    const { data } = event;
    if ('orderNumber' in data) {
      const payments = evolveCasePayments(this.payments.get(data.caseNumber), event as PaymentEvent, on);
      if (payments) this.payments.set(data.caseNumber, payments);
    } else if ('grantId' in data) this.grant = evolveGrant(this.grant, event as GrantEvent, on);
    else if ('agreementId' in data)
      this.agreement = evolveAgreement(this.agreement, event as AgreementEvent, on);
    else if ('claimId' in data) this.claim = evolveClaim(this.claim, event as ClaimEvent, on);
    else if ('fiscalYear' in data) {
      const line = evolveBudgetLine(this.lines.get(data.fiscalYear), event as BudgetLineEvent, on);
      if (line) this.lines.set(data.fiscalYear, line);
    }
  }
}

import { decimal, type BudgetLineEvent, type Cents, type LedgerEvent, type MoneyEvent } from '#domain';

/** What a frame without a split into years carries in a fiscal year, in cents. */
export interface FrameFigures {
  readonly programme: string;
  readonly frameId: string;
  readonly fiscalYear: number;
  readonly bound: Cents;
  readonly accepted: Cents;
  readonly paid: Cents;
}

type Figure = 'bound' | 'accepted' | 'paid';

/** The figures of frames from nothing but events; it shares no code with the read model. */
export class FrameReplay {
  readonly #frames = new Map<string, FrameFigures>();

  take(event: Exclude<LedgerEvent, BudgetLineEvent>, effectiveDay: string): void {
    switch (event.type) {
      case 'FrameFundsBound':
        this.#book(event.data, yearOf(effectiveDay), 'bound', event.data.amount);
        break;
      case 'FrameFundsFreed':
        this.#book(event.data, yearOf(effectiveDay), 'bound', -event.data.amount);
        break;
      case 'MilestoneAccepted':
        this.#book(event.data, event.data.fiscalYear, 'accepted', event.data.amount);
        break;
      case 'PaymentSettled':
        this.#bookPaid(event.data, event.data.settledOn, event.data.amount);
        break;
      case 'PaymentReturned':
        this.#bookPaid(event.data, event.data.returnedOn, -event.data.amount);
        break;
      // What is asked for, promised, ordered or reported moves nothing yet; what ends is freed by events of its own.
      case 'AnnouncedTotalRecorded':
      case 'AnnouncedTotalCorrected':
      case 'BudgetActProposed':
      case 'CaseActProposed':
      case 'OverrunThresholdSet':
      case 'ClaimSubmitted':
      case 'ClaimAmended':
      case 'ClaimApproved':
      case 'ClaimRevoked':
      case 'ClaimPartlyRevoked':
      case 'GrantApplied':
      case 'GrantAwarded':
      case 'AwardAmended':
      case 'FundsUseReported':
      case 'LateUseInterestClaimed':
      case 'GrantFinancingChanged':
      case 'AwardReduced':
      case 'GrantExcessClaimed':
      case 'FundsDrawnDown':
      case 'GrantCompleted':
      case 'GrantFundsReturnedAsIncome':
      case 'GrantFundsReturned':
      case 'GrantRevoked':
      case 'GrantPartlyRevoked':
      case 'RepaymentClaimed':
      case 'RepaymentReceived':
      case 'RepaymentDeferred':
      case 'RepaymentWaived':
      case 'RepaymentWrittenOff':
      case 'RepaymentAuthorityViolationRefused':
      case 'ProofOfUseDeadlineSet':
      case 'ProofOfUseReceived':
      case 'ProofOfUseExamined':
      case 'PublishedAwardRecorded':
      case 'PublishedAwardCorrected':
      case 'OrderingAuthorityGranted':
      case 'OrderingAuthorityUsed':
      case 'AgreementConcluded':
      case 'MilestoneAgreed':
      case 'MilestoneReported':
      case 'MilestoneClosed':
      case 'AgreementEnded':
      case 'PaymentOrderPrepared':
      case 'PaymentOrdered':
      case 'PaymentRejectedByBank':
      case 'PaymentReturnedAsIncome':
      case 'PaymentAuthorityViolationRefused':
      case 'BankBookingRecorded':
      case 'BankBookingMatched':
      case 'PaymentSplitFound':
      case 'PaymentStatusReported':
      case 'PayeeVerificationDecided':
      case 'PaymentRunCreated':
      case 'PaymentRunSent':
      case 'PaymentRunCancelled':
      case 'OperatingCostStated':
        break;
      default:
        withoutMoney(event);
    }
  }

  /** In the order of programme, frame and year. */
  get frames(): readonly FrameFigures[] {
    return [...this.#frames].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, frame]) => frame);
  }

  /** What a line has paid is in that line's figures. */
  #bookPaid(of: OfFrame & { readonly line?: string }, day: string, amount: Cents): void {
    if (of.line === undefined) this.#book(of, yearOf(day), 'paid', amount);
  }

  #book({ programme, frameId }: OfFrame, fiscalYear: number, figure: Figure, amount: Cents): void {
    if (frameId === undefined) return;
    const key = `${programme}/${frameId}/${fiscalYear}`;
    const nothing = { programme, frameId, fiscalYear, bound: 0n, accepted: 0n, paid: 0n };
    const known = this.#frames.get(key) ?? nothing;
    this.#frames.set(key, { ...known, [figure]: known[figure] + amount });
  }
}

/** An event with an amount that is new does not compile before somebody has decided which figures it moves. */
function withoutMoney(_event: Exclude<LedgerEvent, MoneyEvent>): void {
  // It moves no figure.
}

interface OfFrame {
  readonly programme: string;
  readonly frameId?: string;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The canonical text of the figures of frames, as that of lines. */
export const frameLines = (frames: readonly FrameFigures[]): string[] =>
  frames.map(({ programme, frameId, fiscalYear, bound, accepted, paid }) =>
    ['frame', `${programme}/${frameId}/${fiscalYear}`, ...[bound, accepted, paid].map(decimal)].join('\t'),
  );

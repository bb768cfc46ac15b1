/** The answers of the API, as far as the page reads them; `/api/v1/openapi.json` describes them all. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export interface Source {
  readonly title: string;
  readonly address?: string;
  readonly statedOn?: string;
  readonly note?: string;
}

export type Exactness = 'EXACT' | 'UP_TO' | 'APPROXIMATE';

export interface BudgetLine {
  readonly programme: string;
  readonly line: string;
  readonly fiscalYear: number;
  readonly name: string;
  readonly synthetic: boolean;
  readonly exactness: Exactness;
  readonly source: Source;
  readonly appropriation: Money;
  readonly supplements: Money;
  readonly appropriated: Money;
  readonly overrun: Money;
  readonly transferredIn: Money;
  readonly transferredOut: Money;
  readonly carriedIn: Money;
  readonly carriedOn: Money;
  readonly lapsed: Money;
  readonly authorised: Money;
  readonly blocked: Money;
  readonly committed: Money;
  readonly paid: Money;
  readonly available: Money;
  readonly usedPercent: string;
  readonly warnedAt?: string;
  readonly events: string;
}

export interface LaterEvent {
  readonly position: string;
  readonly recordedAt: string;
  readonly effectiveDay: string;
  readonly type: string;
  readonly data: EventData;
}

export interface BudgetLineAnswer extends BudgetLine {
  readonly position: string;
  readonly recordedLater?: readonly LaterEvent[];
}

export interface EventData {
  readonly amount?: string;
  readonly reason?: string;
  readonly commitmentId?: string;
  readonly recipient?: string;
  /** Of a warning: open commitments and payments. */
  readonly used?: string;
  readonly appropriated?: string;
}

export interface LedgerEvent extends LaterEvent {
  readonly id: string;
  readonly actor: { readonly subject: string; readonly role: string };
  readonly caseNumber?: string;
  readonly recipient?: string;
}

export interface AnnouncedTotal {
  readonly totalId: string;
  readonly programme: string;
  readonly name: string;
  readonly period: string;
  readonly kind: 'FRAME' | 'COMPARISON';
  readonly amount: Money;
  /** By agreements. */
  readonly bound: Money;
  readonly paid: Money;
  readonly exactness: Exactness;
  readonly source: Source;
}

/** What a frame carries in a fiscal year in which no budget line does. */
export interface FrameConsumption {
  readonly programme: string;
  readonly frameId: string;
  readonly name: string;
  readonly fiscalYear: number;
  readonly bound: Money;
  readonly accepted: Money;
  readonly paid: Money;
}

export interface PublishedAward {
  readonly awardId: string;
  readonly programme: string;
  readonly recipients: readonly string[];
  readonly recipientNames: string;
  readonly amount: Money;
  readonly exactness: Exactness;
  readonly purpose: string;
  readonly decidedOn?: string;
  readonly source: Source;
}

export interface Recipient {
  readonly recipient: string;
  readonly name: string;
}

export interface RecipientConsumption {
  readonly recipient: string;
  readonly committed: Money;
  readonly paid: Money;
  readonly benefitAccepted: Money;
  readonly benefitPaid: Money;
}

export interface Claim {
  readonly caseNumber: string;
  readonly recipient: string;
  readonly state: string;
  readonly claimed: Money;
  readonly approved?: Money;
  readonly paid: Money;
}

export interface Grant {
  readonly caseNumber: string;
  readonly recipients: readonly string[];
  readonly purpose: string;
  readonly state: string;
  readonly awarded: Money;
  readonly drawnDown: Money;
  readonly paid: Money;
}

export interface Agreement {
  readonly caseNumber: string;
  readonly provider: string;
  readonly subject: string;
  readonly concludedOn: string;
  readonly beneficiaries: number;
  readonly amount: Money;
  readonly accepted: Money;
  readonly paid: Money;
}

export interface PaymentOrder {
  readonly orderNumber: string;
  readonly reason: string;
  readonly state: string;
  readonly amount: Money;
  readonly payeeId: string;
  readonly payeeName?: string;
  readonly iban?: string;
  readonly orderedOn?: string;
  readonly orderedBy?: string;
  readonly authorityId?: string;
  readonly authorityLimit?: Money;
  readonly settledOn?: string;
  readonly bankReason?: string;
}

export interface Programme {
  readonly programme: string;
  readonly name: string;
  readonly synthetic: boolean;
}

export interface Page<Item> {
  readonly position: string;
  readonly items: readonly Item[];
  readonly next?: string;
}

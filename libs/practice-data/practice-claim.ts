import { dayAt, type Day, type Period, type RecipientKey } from '#domain';
import { practiceServices, practiceYears, type PracticeService } from './catalogue.ts';
import { chanceOf, weightedDraw, type Chance } from './chance.ts';

export interface PracticeRecipient {
  readonly recipient: RecipientKey;
  readonly population: number;
}

/** How far a claim gets. */
export type PracticeFate =
  'SUBMITTED' | 'WITHDRAWN' | 'CERTIFIED_FACTUAL' | 'CERTIFIED' | 'REJECTED' | 'APPROVED' | 'PAID';

/** Everything that is to happen to one claim, drawn from the seed and the claim's number alone. */
export interface PracticeClaim {
  readonly recipient: RecipientKey;
  readonly service: PracticeService;
  readonly period: Period;
  /** Cents. */
  readonly claimed: bigint;
  /** Cents; less than claimed where it is approved in part. */
  readonly approved: bigint;
  readonly fate: PracticeFate;
  readonly claimant: string;
  readonly caseWorker: string;
  readonly approver: string;
  /** Days of receipt, certification, decision and payment. */
  readonly days: readonly [Day, Day, Day, Day];
}

const dayMs = 86_400_000;
const centsMin = 100n;

/** Makes the claims of a seed. Larger municipalities claim more often and more, as costs run by inhabitant. */
export function practiceClaims(
  recipients: readonly PracticeRecipient[],
  seed: number,
): (number: number) => PracticeClaim {
  // The root of the population: a city of a hundred times the size runs ten times the services, not a hundred.
  const drawRecipient = weightedDraw(recipients, ({ population }) => Math.ceil(Math.sqrt(population + 1)));
  const drawService = weightedDraw(practiceServices, ({ weight }) => weight);
  return (number) => {
    const chance = chanceOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
    const { recipient, population } = drawRecipient(chance);
    const service = drawService(chance);
    const { period, months } = drawPeriod(chance);
    const claimed = drawAmount(chance, service, population, months);
    return {
      recipient,
      service,
      period,
      claimed,
      approved: chance.happens(12)
        ? max(centsMin, (claimed * BigInt(chance.between(60, 95))) / 100n)
        : claimed,
      fate: drawFate(chance),
      claimant: `uebung-${recipient}`,
      caseWorker: `uebung-sachbearbeitung-${chance.between(1, 24)}`,
      approver: `uebung-bewilligung-${chance.between(1, 6)}`,
      days: drawDays(chance, period),
    };
  };
}

/** A quarter, a half-year or a whole year. */
function drawPeriod(chance: Chance): { readonly period: Period; readonly months: number } {
  const year = chance.oneOf(practiceYears);
  const months = chance.oneOf([3, 3, 6, 6, 6, 12]);
  const start = chance.between(0, 12 / months - 1) * months;
  return {
    period: { from: utcDay(year, start, 1), to: utcDay(year, start + months, 0) },
    months,
  };
}

const utcDay = (year: number, month: number, day: number): Day =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

function drawAmount(
  chance: Chance,
  { monthlyCentsPerThousand }: PracticeService,
  population: number,
  months: number,
): bigint {
  const monthly = (BigInt(population) * BigInt(monthlyCentsPerThousand)) / 1_000n;
  return max(centsMin, (monthly * BigInt(months) * BigInt(chance.between(70, 140))) / 100n);
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

function drawFate(chance: Chance): PracticeFate {
  const drawn = chance.between(1, 100);
  if (drawn <= 5) return 'SUBMITTED';
  if (drawn <= 8) return 'WITHDRAWN';
  if (drawn <= 12) return 'CERTIFIED_FACTUAL';
  if (drawn <= 20) return 'CERTIFIED';
  if (drawn <= 26) return 'REJECTED';
  return drawn <= 46 ? 'APPROVED' : 'PAID';
}

/** Received after the period, then worked on; what is paid is paid in the year of its line (LHO § 73(3)). */
function drawDays(chance: Chance, { from, to }: Period): PracticeClaim['days'] {
  const start = Date.parse(from);
  const end = Date.parse(to);
  const within = (afterMs: number, days: number): number => Math.min(afterMs + days * dayMs, end);
  const received = within(start, chance.between(10, 60));
  const certified = within(received, chance.between(1, 20));
  const decided = within(certified, chance.between(1, 15));
  const paid = within(decided, chance.between(3, 25));
  return [dayAt(received), dayAt(certified), dayAt(decided), dayAt(paid)];
}

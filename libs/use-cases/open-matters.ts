import {
  fiscalYearOf,
  openCommitmentsOf,
  type BudgetLine,
  type BudgetLineKey,
  type Claim,
  type Day,
  type OpenMatters,
} from '#domain';
import type { PlanLookups, StateOf, Stream } from '#command-handling';
import {
  bookingsOfYearStream,
  budgetLineStream,
  budgetYearStream,
  caseRegisterStream,
  claimStream,
} from './streams.ts';

/** The streams that say what is open against closing a line's year. */
export interface OpenMattersPlan {
  readonly streams: readonly Stream[];
  /** Undefined where others came to them since. */
  mattersIn(state: StateOf): OpenMatters | undefined;
}

/**
 * Looks for the claims against a line that nobody has decided on, and for the bank's bookings of its year that are not matched. Only
 * where nothing else keeps the year open: every case of the year is looked at.
 */
export async function openMattersOf(
  key: BudgetLineKey,
  today: Day,
  lookups: PlanLookups,
): Promise<OpenMattersPlan> {
  const line = budgetLineStream(key);
  if (!mayBeClosed(await lookups.stateOf(line), today))
    return {
      streams: [line],
      mattersIn: (state) => (mayBeClosed(state(line), today) ? undefined : { claims: [], bankBookings: [] }),
    };
  const register = caseRegisterStream(key.programme, key.fiscalYear);
  const year = budgetYearStream(key.fiscalYear);
  const { assigned = 0 } = (await lookups.stateOf(register)) ?? {};
  const claims: ReturnType<typeof claimStream>[] = [];
  for (let number = 0; number < assigned; number += 1) {
    const event = await lookups.eventAt(register.name, BigInt(number));
    if (event?.type !== 'CaseNumberAssigned') continue;
    const claim = claimStream(event.data.caseId);
    if (isUndecided(await lookups.stateOf(claim), key)) claims.push(claim);
  }
  const { accounts = [] } = (await lookups.stateOf(year)) ?? {};
  const bookings = accounts.map((account) => bookingsOfYearStream(account, key.fiscalYear));
  return {
    streams: [register, year, ...claims, ...bookings],
    mattersIn: (state) =>
      (state(register)?.assigned ?? 0) !== assigned ||
      (state(year)?.accounts ?? []).length !== accounts.length
        ? undefined
        : {
            claims: claims
              .map((stream) => state(stream))
              .filter((claim) => isUndecided(claim, key))
              .map(({ caseNumber, amount }) => ({ caseNumber, amount })),
            bankBookings: bookings
              .flatMap((stream) => [...(state(stream)?.bookings.values() ?? [])])
              .filter(({ state: of }) => of === 'OPEN' || of === 'PROPOSED')
              .map(({ bookingId, left }) => ({ bookingId, amount: left })),
          },
  };
}

const isUndecided = (claim: Claim | undefined, { line, fiscalYear }: BudgetLineKey): claim is Claim =>
  claim !== undefined &&
  claim.line === line &&
  claim.fiscalYear === fiscalYear &&
  claim.decided === undefined;

const mayBeClosed = (line: BudgetLine | undefined, today: Day): boolean =>
  line !== undefined &&
  !line.closed &&
  line.fiscalYear < fiscalYearOf(today) &&
  openCommitmentsOf(line).length === 0;

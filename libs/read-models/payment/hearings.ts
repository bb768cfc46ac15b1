import type { Day, Hearing, LedgerEvent, RevocationGround } from '#domain';

/** What the hearing came before: a notice that is taken back in whole or in part, lowered, or what was paid beyond it. */
export const heardBefore = [
  'REVOCATION',
  'WITHDRAWAL',
  'REDUCTION',
  'FINANCING_CHANGE',
  'EXCESS_CLAIM',
] as const;
export type HeardBefore = (typeof heardBefore)[number];

/** A hearing (HVwVfG § 28) with the decision that it came before. */
export interface HearingOfCase extends Hearing {
  readonly before: HeardBefore;
  readonly decidedOn: Day;
}

/** As the tables hold them. */
export const hearingsIn = (hearings: string | null): readonly HearingOfCase[] =>
  hearings === null ? [] : (JSON.parse(hearings) as readonly HearingOfCase[]);

/** With the one that an event brings. */
export function hearingsAfter(
  { hearings }: { readonly hearings: string | null },
  event: LedgerEvent,
  on: Day,
): string | null {
  const before = decisionOf(event);
  if (before === undefined || !('hearing' in event.data)) return hearings;
  return JSON.stringify([...hearingsIn(hearings), { before, decidedOn: on, ...event.data.hearing }]);
}

function decisionOf(event: LedgerEvent): HeardBefore | undefined {
  switch (event.type) {
    case 'GrantRevoked':
    case 'GrantPartlyRevoked':
    case 'ClaimRevoked':
    case 'ClaimPartlyRevoked':
      return event.data.ground ?? ('REVOCATION' satisfies RevocationGround);
    case 'AwardReduced':
      return 'REDUCTION';
    case 'GrantFinancingChanged':
      return 'FINANCING_CHANGE';
    case 'GrantExcessClaimed':
      return 'EXCESS_CLAIM';
    default:
      return undefined;
  }
}

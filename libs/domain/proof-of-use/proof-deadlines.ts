import type { Day, FiscalYear, Period } from '../calendar/day.ts';

export const proofKinds = ['INTERIM', 'FINAL'] as const;

/** Zwischennachweis of one year of the award's period, or Verwendungsnachweis at its end. */
export type ProofKind = (typeof proofKinds)[number];

/** Which proof of an award. */
export interface ProofAddress {
  readonly proof: ProofKind;
  /** Of an interim proof: the year that it accounts for. */
  readonly fiscalYear?: FiscalYear;
}

export interface ProofDue extends ProofAddress {
  readonly dueOn: Day;
}

/** By when a programme's awards are to be accounted for. */
export interface ProofRule {
  /** Months after the end of the award's period, for the final proof. */
  readonly finalMonths: number;
  /** Months after the end of each year but the last; no interim proofs where absent. */
  readonly interimMonths?: number;
}

/** What the general conditions say (ANBest-P no. 6.1), where the programme has no rule of its own: six months, no interim proof. */
export const proofRuleOfLaw: ProofRule = { finalMonths: 6 };

/** `FINAL`, or `INTERIM-2023`. */
export const proofKeyOf = ({ proof, fiscalYear }: ProofAddress): string =>
  proof === 'FINAL' ? proof : `${proof}-${fiscalYear ?? ''}`;

/** The proofs that an award asks for: one at the end of its period and, by the rule, one for each year before its last. */
export function proofsDueOf(period: Period, rule: ProofRule = proofRuleOfLaw): readonly ProofDue[] {
  const { finalMonths, interimMonths } = rule;
  const [first, last] = [yearOf(period.from), yearOf(period.to)];
  const years = interimMonths === undefined ? [] : Array.from({ length: last - first }, (_, n) => first + n);
  return [
    ...years.map((fiscalYear): ProofDue => ({
      proof: 'INTERIM',
      fiscalYear,
      dueOn: monthsAfter(`${fiscalYear}-12-31`, interimMonths ?? 0),
    })),
    { proof: 'FINAL', dueOn: monthsAfter(period.to, finalMonths) },
  ];
}

const yearOf = (day: Day): FiscalYear => Number(day.slice(0, 4));

const monthsAfter = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

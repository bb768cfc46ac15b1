/** Why a well-formed file is no statement that can be booked from. */
export type CamtProblem =
  | 'UNKNOWN_FORMAT'
  | 'MISSING_ELEMENT'
  | 'INVALID_VALUE'
  | 'BALANCE_MISSING'
  | 'SUM_DIFFERS'
  | 'TOO_MANY_ENTRIES';

/** A statement that is refused as it stands: why, in which line, and at what. Nothing of its file is booked. */
export class UnusableCamt extends Error {
  readonly problem: CamtProblem;
  readonly line: number;
  /** The address of an unknown format, a path of elements, a limit, or the sums. */
  readonly detail: string;

  constructor(problem: CamtProblem, line: number, detail: string) {
    super(`${problem} in line ${line}: ${detail}`);
    this.name = 'UnusableCamt';
    this.problem = problem;
    this.line = line;
    this.detail = detail;
  }
}

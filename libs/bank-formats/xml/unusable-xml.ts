/** What makes a file unusable, before anybody asks what it says. */
export type XmlProblem =
  | 'EMPTY'
  | 'NOT_UTF8'
  | 'TOO_LARGE'
  | 'TOO_DEEP'
  | 'TOO_LONG'
  | 'TOO_MANY_ELEMENTS'
  | 'DOCUMENT_TYPE'
  | 'ENTITY'
  | 'PROCESSING_INSTRUCTION'
  | 'EXTERNAL_REFERENCE'
  | 'MALFORMED'
  | 'TRUNCATED';

/** A file that is refused as it stands: why, in which line, and at what (a limit, a name, or what the parser said). */
export class UnusableXml extends Error {
  readonly problem: XmlProblem;
  /** The first line is 1. */
  readonly line: number;
  readonly detail: string | undefined;

  constructor(problem: XmlProblem, line: number, detail?: string) {
    super(`${problem} in line ${line}${detail === undefined ? '' : `: ${detail}`}`);
    this.name = 'UnusableXml';
    this.problem = problem;
    this.line = line;
    this.detail = detail;
  }
}

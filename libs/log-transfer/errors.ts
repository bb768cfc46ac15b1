/** What tells one event of a log from all others. */
export interface EventName {
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
}

/** The first place where two logs are not the same; a log that has ended there has no event. */
export interface Difference {
  /** Counted from 1. */
  readonly ordinal: number;
  readonly inFile: EventName | undefined;
  readonly inTarget: EventName | undefined;
  /** Names of the fields that differ, where both have an event. */
  readonly fields: readonly string[];
}

/** What is wrong with a file that is not a whole export. */
export type Damage =
  /** The first line is not that of an export, or of another version of the format. */
  | 'header'
  /** The line is not an event as an export writes it. */
  | 'event'
  /** The event cannot stand behind those before it: position, revision or recorded time. */
  | 'order'
  /** The last line is missing, cut off, or not the last. */
  | 'end'
  /** Events, their number or the position of the last one are not those that the export wrote. */
  | 'sum';

export type LogTransferFailure =
  /** Nothing was written. The line is counted from 1. */
  | { readonly kind: 'damaged'; readonly file: string; readonly line: number; readonly what: Damage }
  /** The target holds something else than the first events of the file; nothing was written. */
  | { readonly kind: 'otherLog'; readonly difference: Difference }
  /** An export never replaces a file. */
  | { readonly kind: 'exists'; readonly file: string };

export class LogTransferError extends Error {
  override readonly name = 'LogTransferError';
  readonly failure: LogTransferFailure;

  constructor(failure: LogTransferFailure) {
    super(sentenceOf(failure));
    this.failure = failure;
  }
}

function sentenceOf(failure: LogTransferFailure): string {
  switch (failure.kind) {
    case 'damaged':
      return `${failure.file} is not a whole export: ${failure.what}, line ${failure.line}.`;
    case 'otherLog':
      return `The target holds another log: event ${failure.difference.ordinal} differs.`;
    case 'exists':
      return `${failure.file} is there already.`;
  }
}

import type { Rejection } from '#domain';
import type { InputFile } from './input-file.ts';

/** A row that cannot be recorded; nothing of its import is. */
export type RefusedRow = RefusedText | RefusedByLedger;

/** What stands in the file is not usable. */
export interface RefusedText extends Place {
  readonly column?: string;
  /** German, a sentence: what is wrong, and what to do. */
  readonly problem: string;
  readonly hint: string;
}

/** The file is in order; the ledger refuses what it says. */
export interface RefusedByLedger extends Place {
  readonly column?: string;
  readonly rejection: Rejection;
}

export interface Place {
  readonly file: InputFile | 'programmes';
  /** Line in the file; the header is line 1. */
  readonly lineNumber: number;
}

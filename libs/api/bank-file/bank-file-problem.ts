import { unusableFileOf } from '#statement-import';
import { Problem } from '../http/problem/problem.ts';

/** The refusal of a file of the bank, with its reason and line; anything else that was thrown as it is. */
export function problemOfBankFile(error: unknown): unknown {
  const unusable = unusableFileOf(error);
  if (!unusable) return error;
  const { reason, line, words } = unusable;
  return new Problem('BANK_FILE_UNUSABLE', words, {
    figures: { reason, ...(line !== undefined && { line }) },
  });
}

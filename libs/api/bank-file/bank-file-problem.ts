import { FilesNotKept } from '#kept-files';
import { unusableFileOf } from '#statement-import';
import { Problem } from '../http/problem/problem.ts';

/** The refusal of a file of the bank, with its reason and line; anything else that was thrown as it is. */
export function problemOfBankFile(error: unknown): unknown {
  if (error instanceof FilesNotKept)
    return new Problem(
      'FILES_NOT_KEPT',
      {
        de: `Die Datei lässt sich gerade nicht aufbewahren (${error.code}), darum ist nichts von ihr gelesen und nichts gebucht. Der Betrieb sieht die Ursache; danach noch einmal senden.`,
        en: `The file cannot be kept at the moment (${error.code}), so nothing of it was read and nothing is recorded. Operations see the cause; send it again afterwards.`,
      },
      { headers: { 'retry-after': '30' } },
    );
  const unusable = unusableFileOf(error);
  if (!unusable) return error;
  const { reason, line, words } = unusable;
  return new Problem('BANK_FILE_UNUSABLE', words, {
    figures: { reason, ...(line !== undefined && { line }) },
  });
}

import type { KeptFiles, ReceivedFile } from '#kept-files';
import { Problem } from '../http/problem/problem.ts';
import { xmlOf } from '../http/stream-body.ts';
import { problemOfBankFile } from './bank-file-problem.ts';

export const keptFilesToken = Symbol('where files of the bank are kept');

interface BankFileToRead<Content> {
  /** Where there is none, the service takes no files. */
  readonly files: KeptFiles | undefined;
  readonly body: unknown;
  readonly bytesMax: number;
  readonly read: (source: AsyncIterable<Uint8Array>) => Promise<Content>;
}

/**
 * Receives a file of the bank, reads it whole, and works on what it says; whatever comes of it, nothing of the file stays that the work
 * did not keep.
 * @throws Problem FILES_NOT_KEPT, BANK_FILE_UNUSABLE
 */
export async function readBankFile<Content, Answer>(
  { files, body, bytesMax, read }: BankFileToRead<Content>,
  work: (received: ReceivedFile, content: Content) => Promise<Answer>,
): Promise<Answer> {
  const source = xmlOf(body);
  if (!files) throw noFolder();
  const received = await files.receive(source, bytesMax).catch(refuse);
  try {
    return await work(received, await read(received.read()).catch(refuse));
  } finally {
    await received.discard();
  }
}

const refuse = (error: unknown): never => {
  throw problemOfBankFile(error);
};

const noFolder = (): Problem =>
  new Problem('FILES_NOT_KEPT', {
    de: 'Dieser Dienst kann keine Dateien aufbewahren, darum liest er keine Dateien der Bank ein, weder Kontoauszüge noch Statusberichte. Für ihn BANK_FILES_FOLDER setzen.',
    en: 'This service cannot keep files, so it reads no files of the bank in, neither statements nor status reports. Set BANK_FILES_FOLDER for it.',
  });

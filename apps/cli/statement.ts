import { createReadStream, existsSync, statSync } from 'node:fs';
import { defaultXmlLimits, readCamt } from '#bank-formats';
import { commandIdOf, type CommandEngine, type CommandOutcome } from '#command-handling';
import { decimal } from '#domain';
import { FileFolder } from '#kept-files';
import { bankFilesFolderOf } from '#operations/data-folder';
import { InvalidSetting } from '#operations/settings';
import { putAsideWords } from '#refusal-words';
import {
  importStatement,
  unusableFileOf,
  type BookingOutcome,
  type BookingResult,
  type StatementCommands,
} from '#statement-import';
import { useCaseOf, type DataOf, type UseCaseName } from '#use-cases';
import { dataFolder, withEngine } from './data-folder.ts';
import { countText } from './german.ts';

/** Reads a statement into the ledger of the data folder, which must not be running. */
export async function readStatement(path: string, { by }: { readonly by: string }): Promise<void> {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new InvalidSetting(`Die Datei ${path} gibt es nicht.`);
  const folder = new FileFolder(bankFilesFolderOf(dataFolder()));
  try {
    const received = await folder.receive(createReadStream(path), defaultXmlLimits.bytesMax);
    try {
      const file = await readCamt(received.read());
      const { hash: fileHash, bytes } = received;
      const results = await withEngine(async (engine) => {
        await received.keep();
        return importStatement({ file, fileHash, bytes, commands: commandsOf(engine, by, fileHash) });
      });
      show(results);
    } finally {
      await received.discard();
    }
  } catch (error) {
    const unusable = unusableFileOf(error);
    if (!unusable) throw error;
    throw new InvalidSetting(unusable.words.de, { cause: error });
  }
}

/** Each run tries anew what waits for a person: what it is of may be known by now. */
function commandsOf(engine: CommandEngine, subject: string, fileHash: string): StatementCommands {
  const run = `${fileHash} ${Date.now()}`;
  const execute = <Name extends UseCaseName>(
    name: Name,
    data: DataOf<Name>,
    key: string,
  ): Promise<CommandOutcome> =>
    engine.execute(useCaseOf(name), {
      data,
      actor: { subject, role: 'payment-officer' },
      commandId: commandIdOf(subject, key, run),
      requestHash: fileHash,
    });
  return {
    receive: (data, key) => execute('ReceiveStatement', data, key),
    record: (data, key) => execute('RecordBankBooking', data, key),
  };
}

const outcomeWords: Readonly<Record<BookingOutcome, string>> = {
  SETTLED: 'gezahlt',
  RETURNED: 'zurückgekommen',
  MATCHED: 'einer schon gebuchten Anordnung zugeordnet',
  KNOWN: 'schon bekannt',
  PUT_ASIDE: 'beiseitegelegt',
  REFUSED: 'abgewiesen',
};

function show(results: readonly BookingResult[]): void {
  for (const { booking, outcome, reason, refusedFor, orders } of results) {
    if (outcome === 'KNOWN') continue;
    const amount = booking.statedAmount ?? `EUR ${decimal(booking.amount)}`;
    const why = [reason && putAsideWords[reason].de, refusedFor].filter((text) => text !== undefined);
    console.log(
      [
        `${booking.bankReference}, ${amount}: ${outcomeWords[outcome]}`,
        ...(orders.length > 0 ? [orders.join(', ')] : []),
        ...why,
      ].join('; '),
    );
  }
  const counts = Object.entries(outcomeWords).flatMap(([outcome, words]) => {
    const count = results.filter((result) => result.outcome === outcome).length;
    return count === 0 ? [] : [`${countText(count)} ${words}`];
  });
  console.log(`${counts.length === 0 ? 'Keine Buchung' : counts.join(', ')}.`);
  if (results.some(({ outcome }) => outcome === 'REFUSED')) process.exitCode = 1;
}

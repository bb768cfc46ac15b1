import { EventStoreError, isEventStoreError } from '#event-store';
import { LogTransferError, type Difference, type EventName, type LogTransferFailure } from '#log-transfer';
import { InvalidSetting } from '#operations/settings';
import { countText } from './german.ts';

/** Says in German what stopped the work. @throws InvalidSetting with the sentence; any other error as it is */
export async function inGerman<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LogTransferError) throw new InvalidSetting(transferWords(error.failure));
    // Of the embedded store, which every command says in the same words.
    if (isEventStoreError(error, 'eventChanged', 'damaged')) throw error;
    if (error instanceof EventStoreError) throw new InvalidSetting(storeWords(error));
    throw error;
  }
}

type Damaged = Extract<LogTransferFailure, { readonly kind: 'damaged' }>;

const damageWords: Readonly<Record<Damaged['what'], string>> = {
  header: 'das ist nicht der Kopf einer Ausleitung dieses Formats',
  event: 'das ist kein Ereignis, wie es ausgeleitet wird',
  order: 'Position, Revision oder Zeit passen nicht zu den Ereignissen davor',
  end: 'das Ende fehlt, ist abgeschnitten, oder es folgt noch etwas',
  sum: 'die Ereignisse sind nicht die, die ausgeleitet wurden',
};

function transferWords(failure: LogTransferFailure): string {
  switch (failure.kind) {
    case 'damaged':
      return `${failure.file}, Zeile ${failure.line}: ${damageWords[failure.what]}. Es wurde nichts geschrieben.`;
    case 'otherLog':
      return `Am Ziel liegt ein anderes Förderbuch; es wurde nichts geschrieben. ${differenceWords(failure.difference)}`;
    case 'exists':
      return `${failure.file} gibt es schon; eine Ausleitung ersetzt nichts.`;
  }
}

/** The first place where file and target are not the same. */
export function differenceWords({ ordinal, inFile, inTarget, fields }: Difference): string {
  const event = `Ereignis ${countText(ordinal)}`;
  if (!inFile) return `Die Datei endet vor ${event}: am Ziel steht ${nameWords(inTarget)}.`;
  if (!inTarget) return `Das Ziel endet vor ${event}: in der Datei steht ${nameWords(inFile)}.`;
  return `${event} ist in der Datei ${nameWords(inFile)}, am Ziel ${nameWords(inTarget)}; verschieden: ${fields.join(', ')}.`;
}

const nameWords = (name: EventName | undefined): string =>
  name ? `${name.stream}, Revision ${name.revision} (${name.id})` : 'nichts';

const goOn = 'Noch einmal ausgeführt, geht es weiter, wo es stand.';

function storeWords({ failure, message }: EventStoreError): string {
  switch (failure.kind) {
    case 'unavailable':
    case 'outcomeUnknown':
      return `Der Ereignisspeicher antwortet nicht: ${failure.reason}. ${goOn}`;
    case 'denied':
      return 'Das Ziel lässt diese Kennung nicht lesen oder schreiben.';
    case 'conflict':
      return `Am Ziel schreibt noch jemand: der Strom ${failure.stream} steht bei Revision ${failure.actualRevision}, nicht bei ${failure.expectedRevision}.`;
    case 'invalid':
      return `Das Ziel nimmt das nicht: ${failure.what}.`;
    case 'eventChanged':
    case 'damaged':
    case 'tooLarge':
    case 'duplicate':
    case 'unfinished':
    case 'closed':
      return message;
  }
}

import { createHash } from 'node:crypto';
import type { Position, RecordedEvent, TreeHead } from '#event-store';
import { eventLine } from '#log-transfer';
import { csvOf, ZipBytes } from '#table-files';
import { checkProgram } from './check-program.ts';
import type { BundledLog } from './bundled-log.ts';
import type { BundleMoment } from './moment.ts';
import { readMe } from './read-me.ts';
import type { BundleSubject } from './subject.ts';
import { timelineOf } from './timeline.ts';

export interface BundledDocuments {
  /** The names of the files of documents that an event says there are. */
  readonly namedBy: (event: RecordedEvent) => readonly string[];
  /** A document by the name of its file; undefined where it does not follow from what was known at the moment. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
}

export interface BundleContents {
  readonly subject: BundleSubject;
  readonly moment: BundleMoment;
  /** In the order of the log; read twice. */
  readonly events: () => AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>;
  /** None are looked for unless given, as by whoever has only the log. */
  readonly documents?: BundledDocuments;
  readonly tree: BundledLog['tree'];
}

export const bundleFileName = ({ subject, moment }: Pick<BundleContents, 'subject' | 'moment'>): string =>
  `Prüfpaket ${subject.name} Position ${moment.position}.zip`;

/**
 * What an auditor takes home as a ZIP, made as it is read: the events as they are stored, what shows that they stand in the log, the same to read, and
 * documents. The same moment gives the same bytes.
 * @throws EventStoreError
 */
export async function* bundleArchive({
  subject,
  moment,
  events,
  documents: bundled,
  tree,
}: BundleContents): AsyncGenerator<Uint8Array> {
  const zip = new ZipBytes();
  const sums: string[] = [];
  const file = (name: string, content: Content) => zip.file(name, summed(name, content, sums));
  const positions: Position[] = [];
  const named = new Set<string>();
  const lines = async function* (): AsyncGenerator<string> {
    for await (const event of events()) {
      positions.push(event.position);
      for (const name of bundled?.namedBy(event) ?? []) named.add(name);
      yield `${eventLine(event)}\n`;
    }
  };
  yield* file('ereignisse.ndjson', lines());
  yield* file('verlauf.csv', csvOf(timelineOf(subject.title, events())));
  const documents: string[] = [];
  for (const name of named) {
    const bytes = await bundled?.read(name);
    if (!bytes) continue;
    documents.push(name);
    yield* file(name, [bytes]);
  }
  const head = await tree.upTo(moment.position);
  yield* file('nachweis.ndjson', proofLines(subject, moment, head, positions, tree));
  yield* file('LIESMICH.txt', [
    readMe({ subject, events: positions.length, head, moment, ...(bundled && { documents }) }),
  ]);
  yield* file('pruefen.py', [checkProgram]);
  yield* zip.file('SHA256SUMS', [sums.join('')]);
  yield* zip.end();
}

/** First the head of the tree, then its parts, a line each. */
async function* proofLines(
  { of }: BundleSubject,
  { asOf }: BundleMoment,
  head: TreeHead,
  positions: readonly Position[],
  tree: BundledLog['tree'],
): AsyncGenerator<string> {
  const { events, position, sum } = head;
  yield lineOf({ format: 'foerderbuch-proof', version: 1, subject: of, asOf, events, position, sum });
  for await (const part of tree.parts(head, positions)) yield lineOf(part);
}

const lineOf = (value: object): string =>
  `${JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one))}\n`;

type Content = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Notes the sum of a file when it was read. */
async function* summed(name: string, content: Content, sums: string[]): AsyncGenerator<string | Uint8Array> {
  const sum = createHash('sha256');
  for await (const piece of content) {
    sum.update(piece);
    yield piece;
  }
  sums.push(`${sum.digest('hex')}  ${name}\n`);
}

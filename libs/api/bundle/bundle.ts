import { dayAt } from '#domain';
import type { Position } from '#event-store';
import {
  bundleArchive,
  bundleFileName,
  eventsOfStream,
  type BundledLog,
  type BundleSubject,
} from '#audit-bundle';
import type { PastReadModels, TrailFilter } from '#read-models';
import { HeldMoment } from '../http/held-moment.ts';
import { notFound, type LedgerReader } from '../http/ledger-reader.ts';
import { knownAtMsOf, type PointQuery } from '../http/query-fields.ts';
import type { QuerySource } from '../http/query-source.ts';
import { documentOf, documentsNamedBy } from './bundled-documents.ts';
import { eventsAt, lastEvent, positionsIn } from './searched-events.ts';

export interface BundleSources {
  readonly source: QuerySource;
  readonly past: PastReadModels;
  readonly reader: LedgerReader;
  readonly log: BundledLog;
}

export interface Bundle {
  readonly fileName: string;
  /** Last position of the log that is contained. */
  readonly position: Position;
  /** Of the archive, made as they are read. */
  readonly bytes: AsyncGenerator<Uint8Array>;
  /** Lets the moment go. */
  close(): Promise<void>;
}

/**
 * The bundle of a subject; all of it tells of one moment. What the trail finds by other things than a case has no documents.
 * @throws Problem NOT_FOUND where nothing was recorded by then
 */
export async function openBundle(
  { source, past, reader, log }: BundleSources,
  subject: BundleSubject,
  at: PointQuery,
): Promise<Bundle> {
  const held = new HeldMoment(source, past);
  try {
    const knownAtMs = at.knownAt === undefined ? undefined : knownAtMsOf(at.knownAt);
    const last = await held.within(() => lastEvent(reader, knownAtMs, at.minPosition));
    if (!last) throw notFound();
    const { asOf } = at;
    const moment = { ...last, ...(asOf !== undefined && { asOf }) };
    const { of } = subject;
    const positions =
      'stream' in of ? undefined : await held.within(() => positionsIn(reader, searchOf(of), moment));
    const events = () =>
      'stream' in of ? eventsOfStream(log.events, of.stream, moment) : eventsAt(log.events, positions ?? []);
    // What there is to refuse is refused before anything is sent.
    if ((await events().next()).done) throw notFound();
    const stands = asOf ?? dayAt(last.recordedAtMs);
    return {
      fileName: bundleFileName({ subject, moment }),
      position: last.position,
      bytes: bundleArchive({
        subject,
        moment,
        events,
        tree: log.tree,
        ...(!('search' in of) && {
          documents: {
            namedBy: documentsNamedBy,
            read: (name) => held.within(() => documentOf(reader, name, at, stands)),
          },
        }),
      }),
      close: () => held.close(),
    };
  } catch (error) {
    await held.close();
    throw error;
  }
}

const searchOf = (of: { readonly caseNumber: string } | { readonly search: TrailFilter }): TrailFilter =>
  'search' in of ? of.search : of;

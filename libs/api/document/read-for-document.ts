import { templateOfDocument } from '#domain';
import type { Letter } from '#pdf-files';
import { queries, type TrailRow, type UpToMoment } from '#read-models';
import type { LedgerReader } from '../http/ledger-reader.ts';
import { knownBy, pastOf, type PointQuery } from '../http/query-fields.ts';
import { templateIn } from '../programme/document-template.view.ts';
import { officialLetter, type Addressee, type Contents } from './official-letter.ts';

/** Of all events of one case; more than any has. */
const eventsMax = 5_000;
const inOrder = {
  name: 'position',
  columns: [{ column: 'position', type: 'integer' }],
  descending: false,
} as const;

/** What had happened in a case by the moment that is asked for. */
export async function eventsOfCase(
  reader: LedgerReader,
  caseNumber: string,
  at: PointQuery,
): Promise<readonly TrailRow[]> {
  const asked = { caseNumber, page: { sort: inOrder, limit: eventsMax }, ...upTo(at) };
  return (await reader.ask(queries.ClaimEvents, asked, at.minPosition)).result.rows;
}

const upTo = (at: PointQuery): UpToMoment => {
  const { asOf, knownAtMs } = pastOf(at) ?? {};
  return {
    ...(asOf !== undefined && { effectiveTo: asOf }),
    ...(knownAtMs !== undefined && { recordedToMs: knownAtMs }),
  };
};

/** Of rows in memory the same. */
export const isBy =
  (at: PointQuery) =>
  ({ effective_day, recorded_at_ms }: TrailRow): boolean => {
    const { effectiveTo = effective_day, recordedToMs } = upTo(at);
    return effective_day <= effectiveTo && (recordedToMs === undefined || recorded_at_ms <= recordedToMs);
  };

export async function programmeOf(
  reader: LedgerReader,
  programme: string,
  at: PointQuery,
): Promise<Contents['programme']> {
  const { result } = await reader.ask(queries.Programme, { programme }, knownBy(at));
  return { code: programme, name: result?.name ?? programme };
}

/** In the template that the document takes: what held on its day, as known when it was decided. */
export async function inItsTemplate(
  reader: LedgerReader,
  contents: Contents & { readonly position: bigint },
  at: PointQuery,
): Promise<Letter> {
  const asked = { programme: contents.programme.code };
  const { result } = await reader.ask(queries.DocumentTemplates, asked, knownBy(at));
  const set = result.map((row) => ({ from: row.from_day, position: row.position, row }));
  const template = templateOfDocument(set, contents);
  return officialLetter(contents, template && templateIn(template.row));
}

export async function addresseeOf(
  reader: LedgerReader,
  recipient: string,
  at: PointQuery,
): Promise<Addressee> {
  const { result } = await reader.ask(queries.Recipient, { recipient }, knownBy(at));
  return { name: result?.name ?? recipient, key: recipient };
}

import { decimal } from '#domain';
import { queries, type Moment, type ReadModelQueries } from '#read-models';
import type { FrameFigures } from '#replay';
import { amountText, columns } from './german.ts';

/** A frame's figures of a year by the column they are shown in. */
type Shown = Readonly<Record<string, string>>;

const nameOf = ({
  programme,
  frameId,
  fiscalYear,
}: Pick<FrameFigures, 'programme' | 'frameId' | 'fiscalYear'>) => `${programme}/${frameId}/${fiscalYear}`;

const shownOf = ({ bound, accepted, paid }: Pick<FrameFigures, 'bound' | 'accepted' | 'paid'>): Shown => ({
  Gebunden: amountText(bound),
  Abgenommen: amountText(accepted),
  Ausgezahlt: amountText(paid),
});

export const frameJson = (frame: FrameFigures): object => ({
  ...frame,
  bound: decimal(frame.bound),
  accepted: decimal(frame.accepted),
  paid: decimal(frame.paid),
});

/** The table of what frames carry in each year. */
export const frameTable = (frames: readonly FrameFigures[]): string =>
  columns(
    [
      ['Rahmen ohne Jahresscheiben', 'Gebunden', 'Abgenommen', 'Ausgezahlt'],
      ...frames.map((frame) => [nameOf(frame), ...Object.values(shownOf(frame))]),
    ],
    [1, 2, 3],
  );

export const shownFrames = (frames: readonly FrameFigures[]): ReadonlyMap<string, Shown> =>
  new Map(frames.map((frame) => [nameOf(frame), shownOf(frame)]));

/** What the read models answer for the same moment. */
export async function answeredFrames(
  models: ReadModelQueries,
  moment: Moment,
): Promise<ReadonlyMap<string, Shown>> {
  const sort = {
    name: 'key',
    columns: [
      { column: 'programme', type: 'text' },
      { column: 'frame_id', type: 'text' },
      { column: 'fiscal_year', type: 'integer' },
    ],
    descending: false,
  } as const;
  const { rows } = await queries.FrameConsumption.read(models, {
    filter: {},
    moment,
    page: { sort, limit: 1_000_000 },
  });
  return new Map(
    rows.map((row) => [
      nameOf({ programme: row.programme, frameId: row.frame_id, fiscalYear: Number(row.fiscal_year) }),
      shownOf(row),
    ]),
  );
}

import { decimal } from '#domain';
import type { FrameFigures } from '#replay';
import { amountText, columns } from './german.ts';

/** Figures of a frame's year by the column they are shown in. */
export type ShownFrame = Readonly<Record<string, string>>;

export const frameName = ({
  programme,
  frameId,
  fiscalYear,
}: Pick<FrameFigures, 'programme' | 'frameId' | 'fiscalYear'>) => `${programme}/${frameId}/${fiscalYear}`;

export const shownFrame = ({
  bound,
  accepted,
  paid,
}: Pick<FrameFigures, 'bound' | 'accepted' | 'paid'>): ShownFrame => ({
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
      ...frames.map((frame) => [frameName(frame), ...Object.values(shownFrame(frame))]),
    ],
    [1, 2, 3],
  );

export const shownFrames = (frames: readonly FrameFigures[]): ReadonlyMap<string, ShownFrame> =>
  new Map(frames.map((frame) => [frameName(frame), shownFrame(frame)]));

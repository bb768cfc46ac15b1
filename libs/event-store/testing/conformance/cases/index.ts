import type { ConformanceCase } from '../conformance-case.ts';
import { bigStreams } from './big-streams.ts';
import { boundaries } from './boundaries.ts';
import { order } from './order.ts';
import { racing } from './racing.ts';
import { repeating } from './repeating.ts';
import { restart } from './restart.ts';
import { severalStreams } from './several-streams.ts';
import { subscribing } from './subscribing.ts';
import { unicode } from './unicode.ts';

/** What every adapter must do. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...racing,
  ...repeating,
  ...order,
  ...severalStreams,
  ...boundaries,
  ...bigStreams,
  ...unicode,
  ...restart,
  ...subscribing,
];

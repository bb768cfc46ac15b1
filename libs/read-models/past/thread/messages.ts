import type { Failure } from '#projections/thread';
import type { DatabaseFault } from '#sql';
import type { FigureToFold } from '../../figure/folded-figure.ts';
import type { ProjectionName } from '../../projections.ts';
import type { MomentToFold } from '../folded-moment.ts';

/** Where the thread finds the trail, through a connection of its own. */
export type TrailSource =
  { readonly file: string } | { readonly postgres: string; readonly queryTimeoutMs?: number };

/** The rows of a moment, or how a figure came about. */
export type ToFold = MomentToFold | FigureToFold;

/** From the thread that answers. `order` is the number by which it is answered, `moment` that by which it is named again. */
export type Order =
  | {
      readonly kind: 'fold';
      readonly order: number;
      readonly moment: number;
      /** The same each time. */
      readonly toFold: ToFold;
      readonly names: readonly ProjectionName[];
      readonly upTo: bigint;
    }
  | {
      readonly kind: 'ask';
      readonly order: number;
      readonly moment: number;
      readonly sql: string;
      readonly parameters: readonly unknown[];
    }
  /** Fails with what a read of the trail has failed with, where it still does. */
  | { readonly kind: 'look'; readonly order: number }
  /** What is folded of it rests until the next order. */
  | { readonly kind: 'rest'; readonly moment: number }
  | { readonly kind: 'forget'; readonly moment: number }
  | { readonly kind: 'stop' };

export type NumberedOrder = Extract<Order, { readonly order: number }>;

/** From the thread that folds. */
export type Report =
  /** How much of an order is done, from 0 to 1. */
  | { readonly kind: 'share'; readonly order: number; readonly share: number }
  | { readonly kind: 'done'; readonly order: number; readonly answer: unknown }
  | {
      readonly kind: 'failed';
      /** Absent where it is the thread that fails. */
      readonly order?: number;
      readonly failure: Failure;
      /** Where the database is at fault. */
      readonly fault?: DatabaseFault;
    };

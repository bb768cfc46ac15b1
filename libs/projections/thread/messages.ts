import type { DatabaseFault } from '#sql';
import type { Checkpoint } from '../read-model-store.ts';

/** The files that the thread opens for itself: the events for reading, the read models for writing. */
export interface ProjectedFiles {
  readonly events: string;
  readonly readModels: string;
}

/** Both builds that are compared, and the events that they are of. */
export interface ComparedFiles extends ProjectedFiles {
  /** Of the second build; it is removed afterwards. */
  readonly beside: string;
}

/** From a thread that works on one thing and ends. */
export type WorkReport<Result> =
  | { readonly kind: 'progress'; readonly done: bigint; readonly total: bigint }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** From the thread that answers. */
export type Order =
  | { readonly kind: 'grown' }
  | { readonly kind: 'rebuild'; readonly rebuild: number; readonly names: readonly string[] }
  | { readonly kind: 'stop' };

/** From the thread that projects. `rebuild` is the number of the order; without it the first build is meant. */
export type Report =
  | { readonly kind: 'moved'; readonly checkpoints: readonly Checkpoint[] }
  | { readonly kind: 'progress'; readonly done: bigint; readonly total: bigint; readonly rebuild?: number }
  | { readonly kind: 'caughtUp' }
  | { readonly kind: 'rebuilt'; readonly rebuild: number; readonly failure?: Failure }
  | { readonly kind: 'interrupted'; readonly failure: Failure }
  | { readonly kind: 'writing'; readonly fault?: DatabaseFault; readonly failure?: Failure }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** An error as it goes from thread to thread, whatever it carries. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export const failureOf = (error: unknown): Failure =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack ?? '' }
    : { name: 'Error', message: String(error), stack: '' };

export const errorOf = ({ name, message, stack }: Failure): Error =>
  Object.assign(new Error(message), { name, stack });

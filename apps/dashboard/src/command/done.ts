import type { Rehearsal } from './rehearsal.ts';

/** What was recorded, or asked. */
export interface Done {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly location: string | undefined;
  readonly rehearsal: Rehearsal | undefined;
}

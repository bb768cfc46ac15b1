/** How literally a published figure may be taken: printed exactly, a cap ("bis zu"), or hedged ("rund", "fast"). */
export type Exactness = 'EXACT' | 'UP_TO' | 'APPROXIMATE';
export const exactnesses: readonly Exactness[] = ['EXACT', 'UP_TO', 'APPROXIMATE'];

/** Where a figure was published. It stays with the figure. */
export interface Source {
  readonly title: string;
  readonly address?: string;
  /** When it was stated: a day, or only `YYYY-MM` or `YYYY`. */
  readonly statedOn?: string;
  readonly note?: string;
}

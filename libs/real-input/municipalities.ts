import { inOneGo } from '#turns';
import { filesIn } from './files.ts';
import { readRows } from './read-rows.ts';

export interface Municipality {
  /** AGS. */
  readonly recipient: string;
  readonly population: number;
}

/** The municipalities and counties of Hessen whose keys have not ended. */
export const municipalities = (): readonly Municipality[] =>
  inOneGo(readRows('kommunen-hessen.csv', filesIn()['kommunen-hessen.csv'] ?? new Uint8Array()))
    .rows.filter(({ cells }) => !cells['valid_to'])
    .map(({ cells }) => ({
      recipient: cells['key'] ?? '',
      population: Number(cells['population_2020']),
    }));

import type { Day } from '#domain';
import { inOneGo } from '#turns';
import { filesIn } from './files.ts';
import { readRows } from './read-rows.ts';

export interface Municipality {
  /** AGS. */
  readonly recipient: string;
  readonly population: number;
}

/** The municipalities and counties of Hessen whose keys are valid on a day: 442 on 01.01.2023. */
export const municipalities = (day: Day = '2023-01-01'): readonly Municipality[] =>
  inOneGo(readRows('kommunen-hessen.csv', filesIn()['kommunen-hessen.csv'] ?? new Uint8Array()))
    .rows.filter(({ cells }) => (cells['valid_from'] ?? '') <= day && day <= (cells['valid_to'] || day))
    .map(({ cells }) => ({
      recipient: cells['key'] ?? '',
      population: Number(cells['population_2020']),
    }));

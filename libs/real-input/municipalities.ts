import { readRows } from './rows.ts';

export interface Municipality {
  /** AGS. */
  readonly recipient: string;
  readonly population: number;
}

/** The municipalities and counties of Hessen whose keys have not ended. */
export const municipalities = (): readonly Municipality[] =>
  readRows('kommunen-hessen.csv')
    .filter(({ columns }) => !columns['valid_to'])
    .map(({ columns }) => ({
      recipient: columns['key'] ?? '',
      population: Number(columns['population_2020']),
    }));

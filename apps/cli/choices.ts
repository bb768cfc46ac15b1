import type { Association } from '#domain';

export const tableFormats = ['text', 'csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const associations: readonly Association[] = [
  'LANDKREISTAG',
  'STAEDTETAG',
  'STAEDTE_UND_GEMEINDEBUND',
];

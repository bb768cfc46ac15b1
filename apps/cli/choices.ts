export const tableFormats = ['text', 'csv', 'xlsx', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

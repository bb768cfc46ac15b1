/** What a choice of orders asks the API for: a state, and of what is ordered whether a run takes it already. */
export const orderFilters = {
  alle: {},
  PREPARED: { state: 'PREPARED' },
  CERTIFIED: { state: 'CERTIFIED' },
  ORDERED: { state: 'ORDERED' },
  ZU_ZAHLEN: { state: 'ORDERED', withoutRun: 'true' },
  IM_LAUF: { state: 'ORDERED', withoutRun: 'false' },
  SETTLED: { state: 'SETTLED' },
  REJECTED: { state: 'REJECTED' },
  RETURNED: { state: 'RETURNED' },
  WITHDRAWN: { state: 'WITHDRAWN' },
} as const;

export type OrderFilter = keyof typeof orderFilters;

export const orderChoices = Object.keys(orderFilters) as readonly OrderFilter[];

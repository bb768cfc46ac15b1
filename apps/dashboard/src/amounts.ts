/** The amounts of a budget line, in the order of its arithmetic. */
export const amounts = [
  { field: 'appropriation', label: 'Ansatz' },
  { field: 'supplements', label: 'Nachträge' },
  { field: 'blocked', label: 'Gesperrt' },
  { field: 'committed', label: 'Festgelegt' },
  { field: 'paid', label: 'Ausgezahlt' },
  { field: 'available', label: 'Verfügbar' },
] as const;

export type AmountField = (typeof amounts)[number]['field'];

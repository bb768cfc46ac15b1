import type { components } from '#ledger-client';

/** What the API answers, by the names of its description. */
export type Schemas = components['schemas'];

export type Source = Schemas['SourceView'];
export type BudgetLine = Schemas['BudgetLineView'];
/** An event as the audit trail tells it, whatever its type. */
export type LedgerEvent = Schemas['TrailView.any'];
export type LaterEvent = Schemas['LaterEventView'];

import type { Words } from '#refusal-words';

/** What an operation does and what to mind, by `METHOD /path/{parameter}`. Its German summary stands at its route. */
export interface TagWords {
  readonly tag: Words;
  readonly about: Words;
  readonly operations: Readonly<Record<string, OperationWords>>;
}

export interface OperationWords {
  readonly de: string;
  readonly en: { readonly summary: string; readonly description: string };
}

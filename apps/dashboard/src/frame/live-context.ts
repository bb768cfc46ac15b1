import { createContext } from 'react';

/** Something that others have recorded. */
export interface Foreign {
  /** In the log. */
  readonly position: bigint;
  /** Cases, orders and budget lines (`EFA/MAIN/2023`) that it is about. */
  readonly keys: readonly string[];
}

export interface Live {
  /** The latest of what others have recorded since the page was opened, in the order of the log. */
  readonly foreign: readonly Foreign[];
  readonly isOffline: boolean;
  readonly latest: { readonly text: string; readonly at: Date } | undefined;
}

export const nothing: Live = { foreign: [], isOffline: false, latest: undefined };
export const LiveContext = createContext<Live>(nothing);

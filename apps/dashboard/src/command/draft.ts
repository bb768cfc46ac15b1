import { useState } from 'react';
import type { Values } from './form-values.ts';

/** What was typed into a form, and what was already sent of it. */
export interface Draft {
  readonly parameters: Values;
  readonly body: Values;
  readonly attempt?: Attempt;
}

/** The same request sent again has the same key, so that it is recorded once. */
export interface Attempt {
  readonly request: string;
  readonly key: string;
}

const prefix = 'foerderbuch.entwurf.';

/** What is typed stays in this tab until it is sent or discarded, also over a reload or a session that ended. */
export function useDraft(name: string, empty: Draft) {
  const [{ draft, isRestored }, set] = useState(() => {
    const kept = keptDraft(name);
    return { draft: kept ?? empty, isRestored: kept !== undefined };
  });
  return {
    draft,
    isRestored,
    change: (next: Draft): void => {
      set((before) => ({ ...before, draft: next }));
      keep(name, JSON.stringify(next));
    },
    /** Forgets what was typed; the form begins anew. */
    forget: (): void => {
      set({ draft: empty, isRestored: false });
      forgetDraft(name);
    },
  };
}

function keptDraft(name: string): Draft | undefined {
  try {
    const text = sessionStorage.getItem(prefix + name);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
}

function keep(name: string, text: string): void {
  try {
    sessionStorage.setItem(prefix + name, text);
  } catch {
    // A browser that keeps nothing loses it on a reload, no earlier.
  }
}

export function forgetDraft(name: string): void {
  try {
    sessionStorage.removeItem(prefix + name);
  } catch {
    // Nothing was kept.
  }
}

/** A key that no other request has. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { Problem } from './ledger-api/ledger-api.ts';

export type Answer<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly problem: Problem; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: Value };

/** Loads when what it depends on changes; an answer that was overtaken by a newer question is dropped. */
export function useAnswer<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  dependsOn: string,
): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    const ending = new AbortController();
    setAnswer({ state: 'loading' });
    load(ending.signal).then(
      (value) => setAnswer({ state: 'ready', value }),
      (error: unknown) => {
        if (ending.signal.aborted) return;
        const problem =
          error instanceof Problem
            ? error
            : new Problem(0, 'Unerwarteter Fehler', 'Bitte die Seite neu laden.');
        setAnswer({ state: 'problem', problem, retry });
      },
    );
    return () => ending.abort();
  }, [dependsOn, attempt]);
  return answer;
}

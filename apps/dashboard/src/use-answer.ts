import { useCallback, useEffect, useState } from 'react';
import { Problem } from './ledger-api/ledger-api.ts';

export type Answer<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly problem: Problem; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: Value; readonly receivedAt: Date };

interface Answered<Value> {
  readonly question: string;
  readonly answer: Answer<Value>;
}

/** Loads when the question changes; no answer is ever shown for another question than its own. */
export function useAnswer<Value>(
  load: (signal: AbortSignal) => Promise<Value>,
  dependsOn: string,
): Answer<Value> {
  const [answered, setAnswered] = useState<Answered<Value>>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const question = `${attempt} ${dependsOn}`;
  useEffect(() => {
    const ending = new AbortController();
    const settle = (answer: Answer<Value>): void => {
      if (!ending.signal.aborted) setAnswered({ question, answer });
    };
    load(ending.signal).then(
      (value) => settle({ state: 'ready', value, receivedAt: new Date() }),
      (error: unknown) => settle({ state: 'problem', problem: problemOf(error), retry }),
    );
    return () => ending.abort();
  }, [question]);
  return answered?.question === question ? answered.answer : { state: 'loading' };
}

const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(0, 'Unerwarteter Fehler', 'Bitte die Seite neu laden.');

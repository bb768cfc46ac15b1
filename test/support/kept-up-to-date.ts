import { expect } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** A file that is made from the code stands as it would be made now; `UPDATE_GENERATED=1` writes it. */
export async function keptUpToDate(file: string, content: string): Promise<void> {
  const formatted = await format(content, { ...(await resolveConfig(file)), filepath: file });
  if (process.env['UPDATE_GENERATED'] !== undefined) writeFileSync(file, formatted);
  expect(formatted).toBe(readFileSync(file, 'utf8'));
}

import { expect } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

const ignorePath = join(import.meta.dirname, '../../.prettierignore');

/** A file that is made from the code stands as it would be made now; `UPDATE_GENERATED=1` writes it. */
export async function keptUpToDate(file: string, content: string): Promise<void> {
  const { ignored } = await getFileInfo(file, { ignorePath });
  const formatted = ignored
    ? content
    : await format(content, { ...(await resolveConfig(file)), filepath: file });
  if (process.env['UPDATE_GENERATED'] !== undefined) writeFileSync(file, formatted);
  // Thousands of lines that differ would be compared for minutes.
  const kept = readFileSync(file, 'utf8');
  if (ignored) expect(firstDifference(formatted, kept)).toBeUndefined();
  else expect(formatted).toBe(kept);
}

function firstDifference(made: string, kept: string): object | undefined {
  if (made === kept) return undefined;
  const lines = kept.split('\n');
  const index = made.split('\n').findIndex((line, at) => line !== lines[at]);
  return { line: index + 1, made: made.split('\n')[index], kept: lines[index] };
}

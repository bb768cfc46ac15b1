import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** The value that `share` of all values do not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Runs with a folder of its own, which is removed after. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many times a second the disk of the folder makes a page durable. */
export function fsyncsPerSecond(folder: string): number {
  const file = openSync(join(folder, 'fsync'), 'w');
  const page = Buffer.alloc(4096, 1);
  const startMs = performance.now();
  let count = 0;
  for (; performance.now() - startMs < 500; count += 1) {
    writeSync(file, page);
    fsyncSync(file);
  }
  closeSync(file);
  return Math.round((count / (performance.now() - startMs)) * 1_000);
}

export const machine = () => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

/** One line of JSON: what was measured, against what, and how far the aim is. */
export function report(result: {
  readonly name: string;
  readonly ratio: number;
  readonly aim: number;
  readonly figures: object;
}): void {
  console.log(JSON.stringify({ ...result, machine: machine() }));
}

import { afterAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpkeepRuns } from '../upkeep-run.ts';
import { lockRebuilds } from './rebuild-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-rebuild-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('is held by one at a time, who is named to the others with when it began, and free again once it is closed', () => {
  const file = join(folder, 'read-models.sqlite');
  const vera = { kind: 'REBUILD', begunBy: 'vera', begunAtMs: Date.UTC(2026, 10, 24, 12) } as const;
  const anna = { kind: 'REBUILD', begunBy: 'anna', begunAtMs: Date.UTC(2026, 10, 25, 12) } as const;
  const first = lockRebuilds(file, vera);
  expect(() => lockRebuilds(file, anna)).toThrow(new UpkeepRuns(vera));
  first.close();
  const second = lockRebuilds(file, anna);
  expect(() => lockRebuilds(file, vera)).toThrow(new UpkeepRuns(anna));
  second.close();
});

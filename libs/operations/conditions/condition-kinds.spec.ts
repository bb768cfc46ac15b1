import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionKinds } from './index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/running.md'), 'utf8');

it('are all in the table of the page for who runs it, as bad and of the services that they are', () => {
  const rows = page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, name = '', severity = '']) => /^`[a-z-]+`$/.test(name) && /^[a-z-]+$/.test(severity))
    .map(([, name = '', severity, services = '']) => [
      name.slice(1, -1),
      { severity, of: services.split(', ') },
    ]);
  const kinds = Object.entries(conditionKinds).map(([name, { severity, of }]) => [
    name,
    { severity, of: [...of] },
  ]);
  expect(rows).toEqual(kinds);
});

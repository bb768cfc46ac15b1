import { expect, it } from '@jest/globals';
import { percentOf, publishedBaseRates } from '#domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

it('the base rates that the ledger knows from the start are those of the shipped file', () =>
  expect(
    publishedBaseRates.map(({ from, hundredths, source: { title, address = '' } }) =>
      [from, percentOf(hundredths), title, address].join(),
    ),
  ).toEqual(
    readFileSync(join(import.meta.dirname, 'data', 'base-rates.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1),
  ));

import { baseRatesWith, hundredthsOf, type BaseRate, type BaseRates, type Source } from '#domain';
import { query } from '../query.ts';
import type { Tables } from '../tables.ts';

/** All that were known at a moment, and those that come along with the software; the earliest first. */
export async function knownBaseRates(models: Tables<'base_rate'>, knownAtMs?: number): Promise<BaseRates> {
  let found = models.selectFrom('base_rate').selectAll();
  if (knownAtMs !== undefined) found = found.where('recorded_at_ms', '<=', BigInt(knownAtMs));
  const rows = await found.orderBy('position').execute();
  const last = new Map(rows.map((row) => [row.from_day, row]));
  return baseRatesWith({
    rates: [...last.values()].map(({ from_day, percent, source }) => ({
      from: from_day,
      hundredths: hundredthsOf(percent),
      source: JSON.parse(source) as Source,
    })),
  });
}

export const baseRatesOfLedger = query({
  reads: ['base_rate'],
  read: (models, _asked: object): Promise<readonly BaseRate[]> => knownBaseRates(models),
});

import { listeningLedger } from '../support/listening-ledger.ts';
import { fillFolder } from './million.ts';
import { median, percentile, report, rounded, withFolder } from './report.ts';

const aimMs = 5;
/** Questions before the clock runs: nobody asks a process that has just compiled nothing yet. */
const warmUps = 100;
const line = 'budget-lines/UEBUNG/MAIN/2024';

/** What people ask, by what changes from one question to the next. */
const questions: Readonly<Record<string, (number: number) => string>> = {
  'consumption of a line': () => line,
  'consumption of all lines': () => 'budget-lines?sort=-available',
  'as of a day': (number) => `${line}?asOf=${dayOf(number)}`,
  'as of a day, as known at another': (number) =>
    `${line}?asOf=${dayOf(number)}&knownAt=${dayOf(number * 7)}`,
  'trail of a case': (number) =>
    `audit-trail?caseNumber=UEBUNG-2024-${((Math.abs(number) % 100_000) + 1).toString().padStart(6, '0')}`,
  'trail of a recipient': (number) =>
    `audit-trail?recipient=064120${number % 2 ? '00' : '01'}&sort=-position`,
  'trail of a person': (number) =>
    `audit-trail?actor=uebung-bewilligung-${(Math.abs(number) % 6) + 1}&sort=-position`,
  'trail of a day': (number) => `audit-trail?effectiveFrom=${dayOf(number)}&effectiveTo=${dayOf(number)}`,
  'trail of a line': (number) => `${line}/events?sort=${number % 2 ? '-' : ''}position`,
  'claims by state': (number) =>
    `claims?state=APPROVED&programme=UEBUNG&sort=${number % 2 ? '-' : ''}caseNumber`,
};

const dayOf = (number: number): string =>
  new Date(Date.UTC(2024, 0, 1 + ((Math.abs(number) * 37) % 360))).toISOString().slice(0, 10);

/** How long the slowest hundredth of the questions takes over HTTP, one after the other. */
export async function benchQuery({ events = 1_000_000, asked = 400 }): Promise<void> {
  await withFolder(async (folder) => {
    const count = await fillFolder(folder, events);
    const { ledger, issuer } = await listeningLedger(folder, {
      rateLimits: { signInPerAddress: 1, expensiveReadsPerToken: 1_000_000 },
    });
    const address = await ledger.app.getUrl();
    const token = await issuer.sign({ subject: 'gesa', roles: ['auditor'], ttlSeconds: 3_600 }, Date.now());
    const timed: Record<string, { p50Ms: number; p99Ms: number }> = {};
    for (const [question, pathOf] of Object.entries(questions)) {
      const times: number[] = [];
      for (let number = -warmUps; number < asked; number += 1) {
        const startMs = performance.now();
        const response = await fetch(`${address}/api/v1/${pathOf(number)}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        await response.arrayBuffer();
        if (response.status !== 200) throw new Error(`${pathOf(number)}: ${response.status}`);
        if (number >= 0) times.push(performance.now() - startMs);
      }
      timed[question] = { p50Ms: rounded(median(times)), p99Ms: rounded(percentile(times, 0.99)) };
    }
    await ledger.close();
    const worstMs = Math.max(...Object.values(timed).map(({ p99Ms }) => p99Ms));
    // Below 1, every question is answered within the aim.
    report({
      name: 'query',
      ratio: rounded(worstMs / aimMs),
      aim: 1,
      figures: { events: count, aimMs, asked, ...timed },
    });
  });
}

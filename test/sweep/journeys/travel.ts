import type { Browser } from 'playwright-core';
import type { TestLedger } from '../../support/ledger.ts';
import type { Fault } from '../page-looks.ts';
import { administrationJourneys } from './administration.ts';
import { auditJourneys } from './audit.ts';
import { awardJourneys } from './awards.ts';
import { budgetJourneys } from './budget.ts';
import { caseJourneys } from './cases.ts';
import { claimJourneys } from './claim.ts';
import { commandJourneys, commandsIn } from './commands.ts';
import { commitmentJourneys } from './commitments.ts';
import { correctionJourneys } from './corrections.ts';
import { decisionJourneys } from './decisions.ts';
import { errorJourneys } from './errors.ts';
import { masterDataJourneys } from './master-data.ts';
import { municipalityJourneys } from './municipality.ts';
import { paymentJourneys } from './payments.ts';
import type { Hands } from './person.ts';
import { publishedJourneys } from './published.ts';
import { repaymentJourneys } from './repayments.ts';
import { returnedPaymentJourneys } from './returned-payments.ts';
import { Stage, type Journey } from './stage.ts';

const journeys: readonly Journey[] = [
  ...claimJourneys,
  ...paymentJourneys,
  ...returnedPaymentJourneys,
  ...caseJourneys,
  ...budgetJourneys,
  ...municipalityJourneys,
  ...awardJourneys,
  ...decisionJourneys,
  ...repaymentJourneys,
  ...auditJourneys,
  ...administrationJourneys,
  ...masterDataJourneys,
  ...publishedJourneys,
  ...correctionJourneys,
  ...commitmentJourneys,
  ...errorJourneys,
  ...commandJourneys,
];

interface TravelOptions {
  readonly hands?: readonly Hands[];
  /** Words of the names of those that are travelled, several behind `;`; all of them unless given. */
  readonly named?: string;
  /** The first ones. */
  readonly count?: number;
}

interface Travelled {
  readonly travelled: readonly string[];
  /** Commands that were recorded through the page, and those that were not: a fault where every journey was travelled. */
  readonly commands: Awaited<ReturnType<typeof commandsIn>>;
  readonly faults: readonly Fault[];
}

/** What people do in the page from sign-in on, each by mouse and by keyboard alone. */
export async function travelAll(
  browser: Browser,
  ledger: TestLedger,
  { hands = ['mouse', 'keyboard'], named = '', count }: TravelOptions = {},
): Promise<Travelled> {
  const chosen = journeys
    .filter(({ name }) => named.split(';').some((words) => name.includes(words)))
    .slice(0, count);
  const travelled: string[] = [];
  const faults: Fault[] = [];
  const recordings: string[] = [];
  for (const by of hands) {
    const stage = new Stage(browser, ledger, by);
    for (const { name, travel } of chosen) {
      stage.step = 'begin';
      try {
        await travel(stage);
        travelled.push(`${name}, by ${by}`);
        console.error(`${name}, by ${by}`);
      } catch (error) {
        faults.push({ look: `${name}, by ${by}: ${stage.step}`, what: String(error).slice(0, 1_000) });
        console.error(`${name}, by ${by}: failed at ${stage.step}`);
      }
    }
    await stage.leave();
    recordings.push(...stage.recordings);
  }
  const commands = await commandsIn({ ledger }, recordings);
  if (chosen.length === journeys.length)
    faults.push(
      ...commands.unsent.map((look) => ({ look, what: 'No journey records it through the page.' })),
    );
  return { travelled, commands, faults };
}

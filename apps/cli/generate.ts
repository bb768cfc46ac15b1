import {
  practiceProgramme,
  recordPracticeBudgetYears,
  recordPracticeClaims,
  recordPracticeGrantYears,
  type PracticeOptions,
} from '#practice-data';
import type { CommandEngine } from '#command-handling';
import { InvalidSetting } from '#operations/settings';
import { importRealInput, importRegisterOf, municipalities } from '#real-input';
import { refusalWords } from '#refusal-words';
import { withEngine } from './data-folder.ts';
import { countText } from './german.ts';
import { progressBar } from './progress.ts';

interface GenerateOptions {
  readonly claims: number;
  readonly seed: number;
}

async function importAll(engine: CommandEngine): Promise<void> {
  const { refused } = await importRealInput({ engine });
  if (refused.length > 0)
    throw new InvalidSetting(
      'Die veröffentlichten Zahlen lassen sich nicht einlesen. »npm run import« nennt jede Stelle, die erst zu ändern ist.',
    );
}

export async function generate({ claims, seed }: GenerateOptions): Promise<void> {
  const { show, stop } = progressBar('Übungsdaten');
  const { accepted, refused } = await withEngine(async (engine) => {
    // The municipalities must be there before they claim; what was read from files of an adopter's own stays as it is.
    const { begun, finished } = await importRegisterOf(engine);
    if (begun === 0 || !finished) await importAll(engine);
    const execute: PracticeOptions['execute'] = (useCase, request) => engine.execute(useCase, request);
    const ofClaims = await recordPracticeClaims({
      execute,
      recipients: municipalities(),
      claims,
      seed,
      onProgress: (done) => {
        if (done % 100 === 0 || done === claims) show(done, claims);
      },
    });
    const ofBudgets = await recordPracticeBudgetYears({ execute, seed });
    const ofGrants = await recordPracticeGrantYears({ execute, recipients: municipalities(), seed });
    const all = [ofClaims, ofBudgets, ofGrants];
    return {
      accepted: all.reduce((sum, one) => sum + one.accepted, 0),
      refused: all.flatMap((one) => one.refused),
    };
  }).finally(stop);
  console.log(
    `${countText(claims)} Anträge im Programm ${practiceProgramme.programme}: ${countText(accepted)} Buchungen, ${countText(refused.length)} abgewiesen.`,
  );
  for (const same of Map.groupBy(refused, ({ code }) => code).values())
    if (same[0]) console.log(`  ${countText(same.length)} ×, etwa: ${refusalWords(same[0]).de}`);
}

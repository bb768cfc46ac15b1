import { practiceProgramme, recordPracticeClaims } from '#practice-data';
import { importRealInput, municipalities } from '#real-input';
import { withEngine } from './data-folder.ts';
import { progressBar } from './progress.ts';

interface GenerateOptions {
  readonly claims: number;
  readonly seed: number;
}

export async function generate({ claims, seed }: GenerateOptions): Promise<void> {
  const { show, stop } = progressBar('Übungsdaten');
  const { accepted, refused } = await withEngine(async (engine) => {
    // The municipalities must be there before they claim.
    await importRealInput({ execute: (useCase, request) => engine.execute(useCase, request) });
    return recordPracticeClaims({
      execute: (useCase, request) => engine.execute(useCase, request),
      recipients: municipalities(),
      claims,
      seed,
      onProgress: (done) => {
        if (done % 100 === 0 || done === claims) show(done, claims);
      },
    });
  }).finally(stop);
  const refusals = Object.entries(refused).map(([code, count]) => `${count} × ${code}`);
  console.log(
    `${claims} Anträge im Programm ${practiceProgramme.programme}: ${accepted} Buchungen; abgewiesen: ${refusals.join(', ') || 'nichts'}.`,
  );
}

import type { Answer, RequestOptions, TestLedger } from './ledger.ts';

/** The answer to a question of a past moment, asked again for as long as it is being put together: a slow machine is no failure. */
export async function untilFolded(
  ledger: TestLedger,
  path: string,
  options: RequestOptions = {},
): Promise<Answer> {
  for (;;) {
    const answer = await ledger.get(path, options);
    if (answer.body['type'] !== 'urn:foerderbuch:problem:past-being-folded') return answer;
  }
}

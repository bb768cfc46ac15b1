import { expect, it } from '@jest/globals';
import { join } from 'node:path';
import { useCaseNames } from '#use-cases';
import { commandsOfRoutes } from '../../libs/api/commands-of-routes.ts';
import { problemTypes } from '../../libs/api/http/problem/problem-types.ts';
import { keptUpToDate } from '../support/kept-up-to-date.ts';
import { readCommandsOfRoutes } from '../support/read-commands-of-routes.ts';

const file = join(import.meta.dirname, '../../libs/api/commands-of-routes.ts');

it('knows of every route which use case it sends and how that can be refused, as the source has it', async () => {
  const read = readCommandsOfRoutes(useCaseNames, Object.keys(problemTypes));
  const several = Object.entries(read).filter(([, { useCases }]) => useCases.length !== 1);
  // A file is noted, and each booking in it is a command of its own.
  expect(several.map(([route, { useCases }]) => [route, ...useCases])).toEqual([
    ['POST /api/v1/bank-statements', 'ReceiveStatement', 'RecordBankBooking'],
  ]);
  const commands = Object.fromEntries(
    Object.entries(read).map(
      ([
        route,
        {
          useCases: [useCase],
          refusals,
        },
      ]) => [route, { useCase, refusals }],
    ),
  );
  await keptUpToDate(
    file,
    `import type { CommandOfRoute } from './http/openapi/document.ts';

/** Read from the source: which use case a route sends, and every refusal that can be reached from there. */
export const commandsOfRoutes: Readonly<Record<string, CommandOfRoute>> = ${JSON.stringify(commands)};
`,
  );
  expect(Object.keys(commandsOfRoutes).length).toBeGreaterThan(60);
});

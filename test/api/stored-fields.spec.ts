import { it } from '@jest/globals';
import { join } from 'node:path';
import { fieldsOfStoredEvents } from '../support/fields-of-stored-events.ts';
import { keptUpToDate } from '../support/kept-up-to-date.ts';

const file = join(import.meta.dirname, '../../libs/api/trail/stored-fields.ts');

it('knows of every type and version what its data holds, as the stored examples have it', async () => {
  const { schemas, events } = fieldsOfStoredEvents();
  await keptUpToDate(
    file,
    `/** Read from the stored examples: by the name of a field, or \`Type.version.field\` where that is another in one type. */
export const fieldSchemas: Readonly<Record<string, object>> = ${JSON.stringify(schemas)};

/** Read from the stored examples: by type and version, with \`?\` behind what may be absent. */
export const fieldsOfEvents = ${JSON.stringify(events)} as const;
`,
  );
});

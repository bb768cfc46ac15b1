import { expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

it('a process that has loaded PostgreSQL ends with the exit code that it set', async () => {
  const program = `
    import { embeddedPostgres } from ${JSON.stringify(new URL('embedded-postgres.ts', import.meta.url).href)};
    const found = await embeddedPostgres();
    console.log(typeof found);
    process.exitCode = 3;`;
  const ended = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  await expect(ended).rejects.toMatchObject({ code: 3, stdout: 'function\n', stderr: '' });
});

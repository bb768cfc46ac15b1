import { spawn } from 'node:child_process';
import { once } from 'node:events';

const holder = `
const { DatabaseSync } = require('node:sqlite');
const [file, how] = process.argv.slice(1);
const database = new DatabaseSync(file, { timeout: 5_000 });
database.exec('BEGIN ' + how);
process.stdout.write('held');
process.stdin.once('end', () => database.exec('ROLLBACK')).resume();
`;

/** Has another process hold a lock of an SQLite file; answers with what makes it let go. */
export async function lockedByAnother(
  file: string,
  how: 'IMMEDIATE' | 'EXCLUSIVE',
): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '-e', holder, file, how], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The other process could not lock the file.'))),
  ]);
  return async () => {
    const exit = once(child, 'exit');
    child.stdin.end();
    await exit;
  };
}

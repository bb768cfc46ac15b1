import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a process says of its threads once it has done something, by their names, in turn; its own thread is `node`. */
function threadsAfter(code: string): unknown {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--conditions=source',
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '-e',
      `import { readdirSync, readFileSync } from 'node:fs';
       import { getPriority } from 'node:os';
       import { Worker } from 'node:worker_threads';
       import { collectorsGoSecond, goSecond, goSecondAsProcess } from '#turns';
       const said = {};
       const look = () => {
         for (const thread of readdirSync('/proc/self/task')) {
           const isOwn = Number(thread) === process.pid;
           const name = readFileSync('/proc/self/task/' + thread + '/comm', 'utf8').trim();
           if (isOwn) said.own = getPriority(Number(thread));
           else if (name.includes('V8Worker')) said.collectors = getPriority(Number(thread));
         }
       };
       ${code}
       console.log(JSON.stringify(said));`,
    ],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '../..'), env: { ...process.env, NODE_OPTIONS: '' } },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

// Only Linux gives threads priorities of their own.
if (process.platform === 'linux') {
  it('threads that collect garbage have the processor behind the one that answers', () => {
    expect(threadsAfter('collectorsGoSecond(); look();')).toEqual({ own: 0, collectors: 5 });
  });

  it('a tool has it behind the ledger with all its threads', () => {
    expect(threadsAfter("goSecondAsProcess('tool'); look();")).toEqual({ own: 15, collectors: 15 });
  });

  it('a thread that goes second leaves the others where they are', () => {
    const inWorker = `
      const { goSecond } = await import('#turns');
      goSecond('patrol');
      (await import('node:worker_threads')).parentPort.postMessage((await import('node:os')).getPriority(0));`;
    const code = `
      const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(
        inWorker.replace("'#turns'", `'${new URL('index.ts', import.meta.url).href}'`),
      )})));
      said.worker = await new Promise((resolve) => worker.once('message', resolve));
      look();`;
    expect(threadsAfter(code)).toEqual({ worker: 19, own: 0, collectors: 0 });
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/** Nice values: of work that somebody waits for, if less; of a tool beside a ledger; of a patrol that nobody waits for. */
const priorities = { work: 5, tool: 15, patrol: 19 } as const;
type Priority = keyof typeof priorities;

/**
 * Lets the thread that calls it have the processor behind those who answer. Linux alone gives each thread a priority of its own; elsewhere it
 * would be that of the whole process, and stays as it is.
 */
export function goSecond(as: Priority): void {
  if (process.platform === 'linux') setPriority(0, priorities[as]);
}

/**
 * Lets this process have the processor behind others: on Linux each thread that it has, for those that collect its garbage began before any code
 * of ours; threads to come have the priority of the one that begins them.
 */
export function goSecondAsProcess(as: Priority): void {
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
  for (const thread of threads) setPriority(thread, priorities[as]);
}

/**
 * Lets the threads that collect the garbage of this process have the processor behind those that answer: else four of them on two cores leave a
 * thread that answers to wait for a third of a second, once and again. They are known by the name that Node gives them.
 */
export function collectorsGoSecond(): void {
  if (process.platform !== 'linux') return;
  for (const thread of readdirSync('/proc/self/task'))
    if (readFileSync(`/proc/self/task/${thread}/comm`, 'utf8').includes('V8Worker'))
      setPriority(Number(thread), priorities.work);
}

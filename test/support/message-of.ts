import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The next message of a process. @throws Error where it ends before */
export async function messageOf<Message>(child: ChildProcess): Promise<Message> {
  const over = new AbortController();
  const { signal } = over;
  try {
    const [message] = (await Promise.race([
      once(child, 'message', { signal }),
      once(child, 'exit', { signal }).then(([code]) => {
        throw new Error(`The process that was to answer ended with ${String(code)}.`);
      }),
    ])) as readonly unknown[];
    return message as Message;
  } finally {
    over.abort();
  }
}

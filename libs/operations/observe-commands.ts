import { trace } from '@opentelemetry/api';
import type { CommandObserver, CommandOutcome } from '#command-handling';
import type { ServiceMetrics } from './metrics.ts';
import { noteOfRequest } from './request-note.ts';
import { traced } from './tracing.ts';

/** How a command ended; the code is that of its refusal, or the name of what went wrong. */
interface Ending {
  readonly outcome: 'accepted' | 'repeated' | 'refused' | 'failed' | 'rehearsed';
  readonly code: string;
}

/** Traces each command by its name, counts it by how it ended, and leaves both for the line of its request. */
export const observeCommands =
  (metrics: ServiceMetrics): CommandObserver =>
  (command, work, { isRehearsal }) =>
    traced(command, {}, async () => {
      const begun = performance.now();
      const ended = ({ outcome, code }: Ending): void => {
        metrics.commands.inc({ command, outcome, code });
        metrics.commandSeconds.observe({ command, outcome }, (performance.now() - begun) / 1_000);
        trace.getActiveSpan()?.setAttributes({ outcome, ...(code !== '' && { code }) });
        Object.assign(noteOfRequest(), { command, outcome, ...(code !== '' && { code }) });
      };
      try {
        const result = await work();
        ended({ ...endingOf(result), ...(isRehearsal && { outcome: 'rehearsed' }) });
        return result;
      } catch (error) {
        ended({ outcome: 'failed', code: error instanceof Error ? error.name : 'unknown' });
        throw error;
      }
    });

function endingOf(result: CommandOutcome): Ending {
  if (result.outcome === 'rejected') return { outcome: 'refused', code: result.rejection.code };
  return { outcome: result.answer.repeated ? 'repeated' : 'accepted', code: '' };
}

import { trace } from '@opentelemetry/api';
import { destination, pino } from 'pino';

export type Log = pino.Logger;

/** Structured lines on standard error, each with the service's name and, inside a request, the ids of its trace. */
export const createLog = (level: string, service: string): Log =>
  pino(
    {
      level,
      base: { service, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => {
        const context = trace.getActiveSpan()?.spanContext();
        return context ? { traceId: context.traceId, spanId: context.spanId } : {};
      },
    },
    destination(2),
  );

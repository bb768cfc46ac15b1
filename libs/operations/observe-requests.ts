import { context, propagation, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from './log.ts';
import type { ServiceMetrics } from './metrics.ts';
import { withNote, type RequestNote } from './request-note.ts';
import { tracer } from './tracing.ts';

/** Traces (W3C Trace Context), times and logs each request; a line names the route and the command, never a body or a token. */
export function observeRequests(fastify: FastifyInstance, metrics: ServiceMetrics, log: Log): void {
  const seen = new WeakMap<FastifyRequest, { readonly span: Span; readonly note: RequestNote }>();
  fastify.addHook('onRequest', (request, _, done) => {
    const from = propagation.extract(context.active(), request.headers);
    const span = tracer().startSpan(`${request.method} ${routeOf(request)}`, { kind: SpanKind.SERVER }, from);
    span.setAttribute('http.request.method', request.method);
    span.setAttribute('http.route', routeOf(request));
    const note: RequestNote = {};
    seen.set(request, { span, note });
    context.with(withNote(trace.setSpan(from, span), note), done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { statusCode, elapsedTime } = reply;
    metrics.requestSeconds.observe(
      { method: request.method, route: routeOf(request), status: String(statusCode) },
      elapsedTime / 1_000,
    );
    const { span, note } = seen.get(request) ?? {};
    span?.setAttribute('http.response.status_code', statusCode);
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    const line = {
      traceId: span?.spanContext().traceId,
      requestId: request.id,
      method: request.method,
      route: routeOf(request),
      ...note,
      status: statusCode,
      durationMs: Math.round(elapsedTime * 10) / 10,
    };
    if (statusCode >= 500) log.error(line, 'request');
    else log.info(line, 'request');
    done();
  });
}

/** The route's pattern: the addresses themselves would be as many as there are cases. */
const routeOf = ({ routeOptions }: FastifyRequest): string => routeOptions.url ?? 'unknown';

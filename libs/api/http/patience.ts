import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Observable } from 'rxjs';

const current = new AsyncLocalStorage<number>();

/** How long whoever asks wants to wait for a past moment, in milliseconds; undefined where they did not say. */
export const patienceMs = (): number | undefined => current.getStore();

export const patiencePreference = 'wait=1';

const key = 'folds events';

/** The routes of the controller fold events whether or not a moment is named. */
export const FoldsEvents = (): ClassDecorator => SetMetadata(key, true);

export const foldsEvents = (controller: Type): boolean => Reflect.getMetadata(key, controller) === true;

/**
 * A question of a past moment, or of how a figure came about, may say by »Prefer: wait=1« (RFC 7240) after how many seconds it is told how far that moment is. A file is
 * of what is recorded by its request, so that the next request would have to wait for other rows.
 */
@Injectable()
export class Patience implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const isFolded = foldsEvents(context.getClass()) || namesMoment(request);
    const seconds = isFolded ? secondsOf(request) : undefined;
    if (seconds === undefined) return next.handle();
    void http.getResponse<FastifyReply>().header('preference-applied', `wait=${seconds}`);
    return new Observable((subscriber) =>
      current.run(1_000 * seconds, () => next.handle().subscribe(subscriber)),
    );
  }
}

function namesMoment({ query }: FastifyRequest): boolean {
  const { asOf, knownAt, format } = query as Readonly<Record<string, unknown>>;
  return (asOf !== undefined || knownAt !== undefined) && format === undefined;
}

/** Of several, the first holds; one that is no number of seconds is ignored (RFC 7240, section 2). */
function secondsOf({ headers }: FastifyRequest): number | undefined {
  const seconds = [headers['prefer'] ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((preference) => /^\s*wait\s*=\s*"?(\d{1,5})"?\s*(;|$)/i.exec(preference)?.[1])
    .find((wait) => wait !== undefined);
  return seconds === undefined ? undefined : Number(seconds);
}

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { FastifyRequest } from 'fastify';
import { badRequest } from './bad-request.ts';
import { memberAt } from './json-pointer.ts';
import type { FieldError } from './problem/problem.ts';
import { unknownField } from './validation.ts';

/** What a route reads of a request, as Nest numbers it. */
const parts = { body: 3, query: 4 } as const;

/**
 * A request says nothing that its route does not read: neither parameters of the address nor a body pass unseen, and no field is
 * there without a value. So the same operation has one form, and nobody believes that something was heeded.
 */
@Injectable()
export class RequestShapeGuard implements CanActivate {
  canActivate(context: ExecutionContext): true {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { query, body } = request;
    const errors = [
      ...unread(reads(context, parts.query) ? inherited(query) : query, '/query'),
      ...(reads(context, parts.body) ? nulls(body, '') : unread(body, '')),
      ...unread(unparsed(request), ''),
    ];
    if (errors.length > 0) throw badRequest(errors);
    return true;
  }
}

const readBy = new WeakMap<object, ReadonlySet<number>>();

function reads(context: ExecutionContext, part: number): boolean {
  const handler = context.getHandler();
  let read = readBy.get(handler);
  if (!read) {
    const declared = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), handler.name) as
      Readonly<Record<string, unknown>> | undefined;
    read = new Set(Object.keys(declared ?? {}).map((key) => Number.parseInt(key, 10)));
    readBy.set(handler, read);
  }
  return read.has(part);
}

/** Parameters with a name that every object has already: a class would not miss them. */
const inherited = (query: unknown): object =>
  Object.fromEntries(Object.entries(query ?? {}).filter(([name]) => name in Object.prototype));

/** A body where the method has none, which nobody has looked into. */
const unparsed = ({ method, headers }: FastifyRequest): true | undefined =>
  ['GET', 'HEAD'].includes(method) &&
  (headers['transfer-encoding'] !== undefined || !['0', undefined].includes(headers['content-length']))
    ? true
    : undefined;

function unread(value: unknown, above: string): readonly FieldError[] {
  if (value === undefined) return [];
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [undefined];
  return names.map((name) => ({
    field: name === undefined ? above : memberAt(above, name),
    code: 'unknown',
    detail: unknownField,
  }));
}

function nulls(value: unknown, at: string): readonly FieldError[] {
  if (value === null)
    return [
      {
        field: at,
        code: 'null',
        detail: {
          de: 'Hier steht kein Wert. Was nicht genannt werden soll, bitte weglassen.',
          en: 'There is no value here. Leave out what is not to be named.',
        },
      },
    ];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => nulls(inner, memberAt(at, name)));
}

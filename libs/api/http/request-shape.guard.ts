import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { getMetadataStorage } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { badRequest } from './bad-request.ts';
import { memberAt } from './json-pointer.ts';
import { Problem, type FieldError } from './problem/problem.ts';
import { listOfRoute } from './whole-list/list-of-route.ts';
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
    const { body } = request;
    const query = listOfRoute(context.getHandler()) ? withoutFormat(request.query) : request.query;
    assertFollows(context, query);
    const errors = [
      ...unread(reads(context, parts.query) ? inherited(query) : query, '/query'),
      ...(reads(context, parts.body) ? nulls(body, '') : unread(body, '')),
      ...unread(unparsed(request), ''),
    ];
    if (errors.length > 0) throw badRequest(errors);
    return true;
  }
}

const timeAxes = ['asOf', 'knownAt'] as const;

/** A past question is not taken for one about today. @throws Problem PAST_CANNOT_FOLLOW */
function assertFollows(context: ExecutionContext, query: unknown): void {
  if (typeof query !== 'object' || query === null) return;
  const asked = timeAxes.filter((axis) => Object.hasOwn(query, axis));
  if (asked.length === 0) return;
  const read = parametersOf(context);
  // It asks for days of its own.
  if (read.has('from') && read.has('to')) return;
  const ignored = asked.filter((axis) => !read.has(axis));
  if (ignored.length > 0) throw cannotFollow(ignored);
}

/** The parameters of the address that a route reads, by the class it has for them. */
function parametersOf(context: ExecutionContext): ReadonlySet<string> {
  const [controller, handler] = [context.getClass(), context.getHandler().name];
  const index = argumentsIn(declaredBy(context)).find(([part]) => part === parts.query)?.[1];
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler) as
    readonly (abstract new () => object)[] | undefined;
  const type = index === undefined ? undefined : types?.[index];
  if (!type) return new Set();
  const fields = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return new Set(fields.map(({ propertyName }) => propertyName));
}

const cannotFollow = (ignored: readonly string[]): Problem => {
  const named = ignored.map((axis) => `»${axis}«`);
  return new Problem(
    'PAST_CANNOT_FOLLOW',
    {
      de: `Diese Adresse antwortet nur zum heutigen Stand. Bitte ohne ${named.join(' und ')} fragen, oder die Liste oder das einzelne Blatt dazu: Diese folgen Stichtag und Kenntnisstand.`,
      en: `This address answers for today alone. Ask without ${named.join(' and ').replaceAll(/[»«]/g, (mark) => (mark === '»' ? '“' : '”'))}, or ask for the list or the single sheet: these follow a day and an instant.`,
    },
    { figures: { parameters: ignored.join(' ') } },
  );
};

/** The arguments of a route, under Nest's keys. */
const declaredBy = (context: ExecutionContext): object =>
  (Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {}) as object;

/**
 * Which part of the request each argument is, and its place, by Nest's keys: `4:0` for the query. A decorator of our own has a random
 * text in place of the number, which may begin with a digit: it is no part.
 */
const argumentsIn = (declared: object): readonly (readonly number[])[] =>
  Object.keys(declared).map((key) => key.split(':').map(Number));

export const partsOf = (declared: object): ReadonlySet<number | undefined> =>
  new Set(argumentsIn(declared).map(([part]) => part));

const readBy = new WeakMap<object, ReadonlySet<number | undefined>>();

function reads(context: ExecutionContext, part: number): boolean {
  const handler = context.getHandler();
  let read = readBy.get(handler);
  if (!read) {
    read = partsOf(declaredBy(context));
    readBy.set(handler, read);
  }
  return read.has(part);
}

/** How a list is to be taken away is no matter of its route. */
function withoutFormat(query: unknown): unknown {
  const { format: _, ...others } = (query ?? {}) as Readonly<Record<string, unknown>>;
  return others;
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

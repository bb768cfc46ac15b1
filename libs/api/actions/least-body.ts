import { RequestMethod, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { MetadataScanner } from '@nestjs/core';
import type { Day } from '#domain';

/** What the class of a body says of one of its fields. */
interface Described {
  readonly type?: unknown;
  readonly isArray?: boolean;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly example?: unknown;
}

/** What a probe fills in where a field asks for it. */
export interface Filled {
  readonly today: Day;
  /** An identifier that nothing has yet. */
  readonly newName: string;
  readonly fiscalYear: number;
}

/** The classes of the bodies of a controller's commands, by `POST /path/{parameter}`; undefined where there is none. */
export function bodiesOf(controller: Type): readonly (readonly [route: string, body: Type | undefined])[] {
  const prototype = controller.prototype as object;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = (prototype as Record<string, object | undefined>)[name];
    if (!handler || Reflect.getMetadata('method', handler) !== RequestMethod.POST) return [];
    const parts = [Reflect.getMetadata('path', controller), Reflect.getMetadata('path', handler)] as string[];
    const path = parts.map((part) => part.replace(/^\/|\/$/g, '')).filter((part) => part !== '');
    const route = `POST /${path.join('/').replace(/:(\w+)/g, '{$1}')}`;
    const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
      string,
      { readonly index: number }
    >;
    const body = Object.entries(args).find(([key]) => key.startsWith(`${RouteParamtypes.BODY}:`))?.[1];
    const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as Type[];
    return [[route, body && types[body.index]] as const];
  });
}

const oneCent = '0.01';

/**
 * The body that asks for the least: one cent of every amount, every reason given, nothing else that is optional. What is refused of it
 * is refused whatever else is asked for.
 */
export function leastBodyOf(type: Type | undefined, filled: Filled): Readonly<Record<string, unknown>> {
  if (!type) return {};
  const names = (Reflect.getMetadata('swagger/apiModelPropertiesArray', type.prototype as object) ??
    []) as string[];
  return Object.fromEntries(
    names
      .map((name) => name.slice(1))
      .flatMap((name) => {
        const field = Reflect.getMetadata(
          'swagger/apiModelProperties',
          type.prototype as object,
          name,
        ) as Described;
        const isGiven = (field.required ?? true) || isAmount(field) || /reason$/i.test(name);
        return isGiven ? [[name, leastValueOf(name, field, filled)]] : [];
      }),
  );
}

const isAmount = ({ pattern }: Described): boolean => pattern?.endsWith('\\.\\d{2}$') ?? false;

function leastValueOf(name: string, field: Described, filled: Filled): unknown {
  const one = leastOneOf(name, field, filled);
  return field.isArray ? [one] : one;
}

function leastOneOf(name: string, field: Described, filled: Filled): unknown {
  const { type, format, minLength, example } = field;
  if (field.enum) return field.enum[0];
  if (isAmount(field)) return oneCent;
  if (format === 'date') return filled.today;
  if (/id$/i.test(name)) return filled.newName;
  if (/year$/i.test(name)) return filled.fiscalYear;
  if (example !== undefined) return example;
  if (minLength !== undefined) return 'Probe';
  if (type === Boolean) return false;
  if (type === 'integer') return 0;
  if (typeof type === 'function' && type !== String) return leastBodyOf(type as Type, filled);
  return filled.newName;
}

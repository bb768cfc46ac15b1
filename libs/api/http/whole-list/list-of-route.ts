import type { Words } from '#refusal-words';
import { shownFieldsOf } from '../shown-fields.ts';

/** What a route lists. */
export interface ListOfRoute {
  readonly name: Words;
  readonly row: new () => object;
  /** It is answered page by page. */
  readonly isPaged: boolean;
}

/** Where `ApiOkResponse` notes the class of an answer. */
const answersKey = 'swagger/apiResponse';

const known = new WeakMap<object, ListOfRoute | false>();

/** The list that a handler answers with, as its class says; undefined where it is none. */
export function listOfRoute(handler: object): ListOfRoute | undefined {
  let found = known.get(handler);
  if (found === undefined) {
    found = read(handler) ?? false;
    known.set(handler, found);
  }
  return found === false ? undefined : found;
}

function read(handler: object): ListOfRoute | undefined {
  const responses = Reflect.getMetadata(answersKey, handler) as
    Readonly<Record<string, { readonly type?: unknown }>> | undefined;
  const type = responses?.['200']?.type;
  if (typeof type !== 'function') return undefined;
  const fields = shownFieldsOf(type as new () => object);
  const items = fields.find(({ name }) => name === 'items');
  if (items?.type === undefined) return undefined;
  return {
    name: items.description,
    row: items.type,
    isPaged: fields.some(({ name }) => name === 'next'),
  };
}

import type { IncomingHttpHeaders } from 'node:http';
import { badRequest } from './bad-request.ts';
import { memberAt } from './json-pointer.ts';
import { Problem, type FieldError } from './problem/problem.ts';
import { unknownField } from './validation.ts';

/** No request needs more; a deeper one would exhaust the stack of whoever walks through it. */
const depthMax = 8;

/** Also where a byte is not UTF-8 (RFC 8259, § 8.1): another sign in its place would be what nobody wrote. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const unreadable = (): Error => Object.assign(new SyntaxError('The body is no JSON.'), { statusCode: 400 });

/** @throws Problem UNSUPPORTED_MEDIA_TYPE where the body is packed (RFC 9110, 8.4): how large it is, its bytes would not say */
export function assertNotEncoded({ 'content-encoding': coding = 'identity' }: IncomingHttpHeaders): void {
  if (['identity', ''].includes(coding.toLowerCase())) return;
  throw new Problem(
    'UNSUPPORTED_MEDIA_TYPE',
    {
      de: 'Der Inhalt ist gepackt. Bitte ohne »Content-Encoding« senden.',
      en: 'The content is encoded. Send it without “Content-Encoding”.',
    },
    { headers: { 'accept-encoding': 'identity' } },
  );
}

/** The text of a body. @throws SyntaxError where it is not UTF-8 */
export function textOfBody(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw unreadable();
  }
}

/**
 * The body of a request, from its text; none where there is none.
 * @throws Problem INVALID_REQUEST that names the field, where a name stands twice in one object (RFC 8259, § 4, leaves open
 * which of them holds), or is one that JavaScript reads into every object; SyntaxError where it is no JSON, or nested
 * too deeply
 */
export function jsonBody(text: string): unknown {
  if (text === '') return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw unreadable();
  }
  const { members, inherited } = membersOf(body, '', depthMax);
  if (inherited) throw badRequest([inherited]);
  if (members === membersIn(text)) return body;
  throw badRequest([
    {
      field: repeatedIn(text),
      code: 'repeated',
      detail: {
        de: 'Dieses Feld steht zweimal da. Bitte nur einmal nennen.',
        en: 'This field is named twice. Name it once.',
      },
    },
  ]);
}

/** How many members all objects have together, and the first whose name each object inherits. */
function membersOf(
  value: unknown,
  at: string,
  depth: number,
): { readonly members: number; readonly inherited?: FieldError } {
  if (typeof value !== 'object' || value === null) return { members: 0 };
  if (depth === 0) throw unreadable();
  const named = !Array.isArray(value);
  let members = 0;
  let inherited: FieldError | undefined;
  for (const [name, inner] of Object.entries(value)) {
    const field = memberAt(at, name);
    if (named) members += 1;
    if (named && name in Object.prototype) inherited ??= { field, code: 'unknown', detail: unknownField };
    const within = membersOf(inner, field, depth - 1);
    members += within.members;
    inherited ??= within.inherited;
  }
  return { members, ...(inherited && { inherited }) };
}

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g;

/** The same from the text: outside of strings, each colon belongs to one member. */
function membersIn(text: string): number {
  let members = 0;
  for (const [token] of text.matchAll(tokens)) if (token === ':') members += 1;
  return members;
}

/** Where a name stands for the second time in its object. */
function repeatedIn(text: string): string {
  const open: { readonly names: Set<string>; readonly isList: boolean; step: string; count: number }[] = [];
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[')
      open.push({ names: new Set(), isList: token === '[', step: token === '[' ? '0' : '', count: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inner?.isList) inner.step = String((inner.count += 1));
    else if (token === ':' && inner) {
      const name = String(JSON.parse(last));
      inner.step = name;
      if (inner.names.has(name)) return open.map(({ step }) => step).reduce(memberAt, '');
      inner.names.add(name);
    } else last = token;
  }
  return '';
}

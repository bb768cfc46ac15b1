import fc from 'fast-check';
import { gzipSync } from 'node:zlib';

/** A request before it is bytes. Texts are Latin-1: each character is one byte. */
interface Draft {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** How the end of the body is told. */
  readonly framing: 'none' | 'length' | 'chunked';
  /** Bytes that never come, and what the client does instead. */
  readonly missing: number;
  readonly then: 'waits' | 'closes';
}

export interface AnyRequest {
  /** What is unusual about it, in words. */
  readonly changes: readonly string[];
  readonly bytes: Buffer;
  /** Where the bytes are cut into packets. */
  readonly packets: readonly number[];
  readonly then: Draft['then'];
  /** What it may be answered with. */
  readonly intended: ReadonlySet<number>;
  /** The client hangs up before it could be answered. */
  readonly mayBeUnanswered: boolean;
}

export interface Sound {
  readonly draft: Draft;
  readonly answers: readonly number[];
}

interface Change {
  readonly name: string;
  readonly to: (draft: Draft) => Draft;
  /** What a sound request is answered with once this alone is changed; as before where it is left out. */
  readonly answers?: readonly number[];
  readonly mayBeUnanswered?: boolean;
}

export interface Tokens {
  readonly auditor: string;
  readonly administrator: string;
}

/** Where a change may leave a request sound, it may be answered as it was before. */
const answersOfOne = (ofChange: readonly number[] | undefined, before: readonly number[]) =>
  ofChange?.includes(200) ? [...ofChange, ...before] : (ofChange ?? before);

const noBody: Pick<Draft, 'body' | 'framing'> = { body: Buffer.alloc(0), framing: 'none' };

const drafted = (method: string, target: string, headers: Draft['headers'] = []): Draft => ({
  method,
  target,
  version: 'HTTP/1.1',
  headers: [['Host', 'localhost'], ['Connection', 'close'], ...headers],
  ...noBody,
  missing: 0,
  then: 'waits',
});

/** Requests that are well-formed, with what they are answered with. `number` is another one each time. */
type SoundRequests = (number: number) => readonly Sound[];

/** Of health and metrics beside a service. */
export const ofOperations: SoundRequests = () => [
  { draft: drafted('GET', '/health/live'), answers: [200] },
  { draft: drafted('GET', '/health/ready'), answers: [200] },
  { draft: drafted('GET', '/metrics'), answers: [200] },
  { draft: drafted('GET', '/nowhere'), answers: [404] },
  { draft: drafted('POST', '/metrics'), answers: [404] },
];

export const ofApi =
  (tokens: Tokens): SoundRequests =>
  (number) =>
    soundOfApi(tokens, number);

function soundOfApi({ auditor, administrator }: Tokens, number: number): readonly Sound[] {
  const reading = (target: string): Draft => drafted('GET', target, [['Authorization', `Bearer ${auditor}`]]);
  const json = (target: string, body: object): Draft => ({
    ...drafted('POST', target, [
      ['Content-Type', 'application/json'],
      ['Authorization', `Bearer ${administrator}`],
      ['Idempotency-Key', `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`],
    ]),
    body: Buffer.from(JSON.stringify(body)),
    framing: 'length',
  });
  return [
    { draft: drafted('GET', '/health/live'), answers: [200] },
    { draft: drafted('GET', '/api/v1/openapi.json'), answers: [200] },
    { draft: drafted('GET', '/nowhere'), answers: [404] },
    { draft: drafted('GET', '/anmeldung/jwks'), answers: [200] },
    { draft: drafted('GET', '/anmeldung/auth'), answers: [400] },
    // Who comes by way of a proxy is offered no sample persons.
    { draft: drafted('GET', '/anmeldung/person/nobody'), answers: [400, 403] },
    { draft: drafted('GET', '/api/v1/sign-in'), answers: [200] },
    { draft: drafted('GET', '/api/v1/claims'), answers: [401] },
    { draft: reading('/api/v1/claims'), answers: [200] },
    { draft: reading('/api/v1/claims/EFA-2023-000001'), answers: [404] },
    { draft: reading('/api/v1/budget-lines'), answers: [200] },
    { draft: reading('/api/v1/events'), answers: [200] },
    { draft: json('/api/v1/sign-in', { code: 'b3Blbi1zZXNhbWUtb3Blbi1zZXNhbWU' }), answers: [401] },
    { draft: json('/api/v1/programmes', { programme: `P${number}`, name: 'Förderung' }), answers: [201] },
  ];
}

const withHeader =
  (name: string, value: string) =>
  (draft: Draft): Draft => ({ ...draft, headers: [...draft.headers, [name, value]] });
const withoutHeader =
  (name: string) =>
  (draft: Draft): Draft => ({ ...draft, headers: draft.headers.filter(([one]) => one !== name) });
const replaced =
  (name: string, value: string) =>
  (draft: Draft): Draft =>
    withHeader(name, value)(withoutHeader(name)(draft));
const withQuery =
  (query: string) =>
  (draft: Draft): Draft => ({
    ...draft,
    target: `${draft.target}${draft.target.includes('?') ? '&' : '?'}${query}`,
  });
const withPath =
  (change: (path: string) => string) =>
  (draft: Draft): Draft => ({ ...draft, target: change(draft.target) });
const withBody =
  (body: string | Buffer) =>
  (draft: Draft): Draft => ({
    ...draft,
    body: typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
    framing: draft.framing === 'none' ? 'length' : draft.framing,
  });
const typed = (draft: Draft): Draft =>
  draft.headers.some(([name]) => name === 'Content-Type')
    ? draft
    : withHeader('Content-Type', 'application/json')(draft);

const methods: readonly Change[] = [
  ...['TRACE', 'OPTIONS', 'DELETE', 'PUT', 'PATCH', 'PROPFIND', 'QUERY', 'M-SEARCH', 'PURGE'].map(
    (method) => ({
      name: `the method ${method}`,
      to: (draft: Draft): Draft => ({ ...draft, method }),
      answers: [400, 404],
    }),
  ),
  ...['BREW', 'get', 'Post', '', 'GET\u0000', 'G ET', 'GET\u00e9', 'X'.repeat(9_000)].map((method) => ({
    name: `the method ${JSON.stringify(method.slice(0, 9))}`,
    to: (draft: Draft): Draft => ({ ...draft, method }),
    answers: [400],
  })),
  {
    name: 'the method CONNECT',
    to: (draft) => ({ ...draft, method: 'CONNECT', target: 'localhost:443' }),
    answers: [400],
  },
  { name: 'the method HEAD', to: (draft) => ({ ...draft, method: 'HEAD' }), answers: [200, 400, 401, 404] },
];

const versions: readonly Change[] = [
  { name: 'HTTP/1.0', to: (draft) => ({ ...draft, version: 'HTTP/1.0' }) },
  ...['HTTP/0.9', 'HTTP/1.2', 'HTTP/2.0', 'HTTP/3', 'http/1.1', 'HTTP/1.1 ', 'HTTP', '', 'ICE/1.0'].map(
    (version) => ({
      name: `the version ${JSON.stringify(version)}`,
      to: (draft: Draft): Draft => ({ ...draft, version }),
      answers: [400],
    }),
  ),
];

const targets: readonly Change[] = [
  {
    name: 'letters that are percent-encoded',
    to: withPath((path) =>
      path.replace(/[a-z](?=[^/]*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
    ),
  },
  { name: 'the absolute form', to: withPath((path) => `http://localhost${path}`) },
  {
    name: 'the absolute form of another host',
    to: withPath((path) => `https://user:secret@elsewhere.example:99999${path}`),
    answers: [200, 201, 400, 401, 404],
  },
  ...['%zz', '%', '%2', '%c3%28', '%ff%fe', '%ed%a0%80'].map((text) => ({
    name: `a segment that cannot be decoded, ${text}`,
    to: withPath((path) => `${path}/${text}`),
    answers: [400],
  })),
  ...[
    '%00',
    '%0d%0a',
    '%2e%2e%2f',
    '%5c',
    '\\',
    '..%2f',
    ';a=b',
    '%25%30%30',
    '💶',
    '\u00fc',
    '%F0%9F%92%B6',
  ].map((text) => ({
    name: `a segment ${JSON.stringify(text)}`,
    to: withPath((path) => `${path}/${Buffer.from(text).toString('latin1')}`),
    answers: [400, 401, 404],
  })),
  ...['/..', '/../..', '/./', '//', '/...', '/%2e%2e/'].map((text) => ({
    name: `the way ${text}`,
    to: withPath((path) => `${text}${path}`),
    answers: [400, 404],
  })),
  { name: 'a slash at the end', to: withPath((path) => `${path}/`), answers: [200, 201, 400, 401, 404] },
  { name: 'capitals', to: withPath((path) => path.toUpperCase()), answers: [404] },
  {
    name: 'a part of 2,000 letters',
    to: withPath((path) => `${path}/${'x'.repeat(2_000)}`),
    answers: [401, 404, 414],
  },
  { name: '20,000 letters', to: withPath((path) => `${path}/${'x'.repeat(20_000)}`), answers: [431] },
  { name: '3,000 parts', to: withPath((path) => `${path}${'/x'.repeat(3_000)}`), answers: [404] },
  ...['*', 'nowhere', 'localhost:80', ' ', '\u0001', '/\u0000', '/ /', '/\u007f', '#', 'ftp://x/', '?'].map(
    (target) => ({
      name: `the address ${JSON.stringify(target)}`,
      to: withPath(() => target),
      answers: [400, 404],
    }),
  ),
  {
    name: 'a fragment',
    to: withPath((path) => `${path}#part`),
    answers: [200, 201, 400, 401, 404],
  },
];

/** Of these, none is one that a route reads: where there is a route that answers, it says so. */
const unknownQueries = [
  'x=1',
  'x',
  '=',
  'x=1&x=2',
  'a[b][c][d]=1',
  'limit[]=1',
  'limit[$gt]=1',
  'limit.x=1',
  '__proto__=1',
  '__proto__[x]=1',
  'constructor=1',
  'constructor[prototype][x]=1',
  'toString=1',
  'hasOwnProperty=1',
  '%5f_proto__=1',
  'x=%ff%fe',
  '%ff=1',
  'x=%zz',
  'x=%00',
  Array.from({ length: 1_500 }, (_, index) => `p${index}=`).join('&'),
  `x=${'y'.repeat(9_000)}`,
  'x[]=1&x[0]=2&x=3',
  ';x=1',
  'x=1?y=2',
];
const wrongQueries = [
  'limit=0',
  'limit=-1',
  'limit=1e2',
  'limit=%31%00',
  'limit=',
  'limit=1&limit=2',
  'limit=99999999999999999999',
  'after=%c3%28',
  'after=..%2f',
  'after=MTo0MTc',
  `after=${'x'.repeat(900)}`,
  'minPosition=x',
];

const queries: readonly Change[] = [
  ...['?', '?&', '?&&&'].map((text) => ({
    name: `an empty query ${text}`,
    to: withPath((path) => `${path}${text}`),
    answers: [200, 201, 400, 401, 404],
  })),
  ...unknownQueries.map((query) => ({
    name: `the query ${query.slice(0, 30)}`,
    to: withQuery(query),
    answers: query.length > 5_000 ? [400, 401, 404, 431] : [400, 401, 404],
  })),
  ...wrongQueries.map((query) => ({
    name: `the query ${query.slice(0, 30)}`,
    to: withQuery(query),
    answers: query.startsWith('after=MT') ? [200, 400, 401, 404, 410] : [400, 401, 404],
  })),
];

const harmlessHeaders: readonly (readonly [string, string])[] = [
  ['X-Request-Id', 'a'.repeat(101)],
  ['X-Request-Id', '<script>'],
  ['X-Request-Id', 'r-1'],
  ['X-Request-Id', 'G\u00fcte'],
  ['Accept', 'text/html;q=0.1, */*;q=0'],
  ['Accept', 'a'.repeat(5_000)],
  ['Accept', ';,;,;'],
  ['Accept-Language', 'en;q=9, de;q=-1, *'],
  ['Accept-Language', 'x'.repeat(4_000)],
  ['Accept-Language', '\u00ff'],
  ['Accept-Encoding', 'gzip;q=0, br;q=nan, identity;q=0'],
  ['Accept-Encoding', '*;q=0'],
  ['Accept-Charset', 'utf-7'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['X-Forwarded-For', "'; DROP TABLE events; --"],
  ['X-Forwarded-Host', 'elsewhere.example'],
  ['Forwarded', 'for="[::1"'],
  ['Cookie', '; =; a=b; __proto__=1'],
  ['Range', 'bytes=5-1,-,x'],
  ['If-Modified-Since', 'yesterday'],
  ['If-Match', '*'],
  ['Origin', 'https://elsewhere.example'],
  ['Upgrade', 'websocket'],
  ['Upgrade', 'h2c'],
  ['Trailer', 'Host'],
  ['TE', 'trailers, deflate;q=0.5'],
  ['Max-Forwards', '-1'],
  ['Traceparent', '00-zz-zz-zz'],
  ['__proto__', 'x'],
  ['constructor', 'x'],
  ['Keep-Alive', 'timeout=-1'],
  ['Content-Disposition', 'attachment; filename="../../x"'],
];

const headers: readonly Change[] = [
  ...harmlessHeaders.map(([name, value]) => ({
    name: `${name}: ${value.slice(0, 20)}`,
    to: withHeader(name, value),
  })),
  { name: 'no Host', to: withoutHeader('Host'), answers: [400] },
  // The issuer answers only at an address that it can name; nothing else looks at the host.
  ...[
    { name: 'an empty Host', to: replaced('Host', '') },
    { name: 'a Host that is none', to: replaced('Host', 'a b\\c@:x') },
    { name: 'two hosts', to: withHeader('Host', 'elsewhere.example') },
  ].map((change) => ({ ...change, answers: [200, 400] })),
  {
    name: 'Upgrade asked for',
    to: (draft) => withHeader('Upgrade', 'websocket')(replaced('Connection', 'Upgrade, close')(draft)),
  },
  {
    name: '1,500 headers',
    to: (draft) => ({
      ...draft,
      headers: [
        ...draft.headers,
        ...Array.from({ length: 1_500 }, (): readonly [string, string] => ['a', '']),
      ],
    }),
    answers: [431],
  },
  ...[
    ['a line without a colon', 'no header', undefined],
    ['a name with a blank', 'X Y', 'z'],
    ['a blank before the colon', 'X ', 'z'],
    ['an empty name', '', 'z'],
    ['a name with umlauts', 'X-\u00dc', 'z'],
    ['NUL in a value', 'X', 'a\u0000b'],
    ['a bare CR in a value', 'X', 'a\rb'],
    ['a bare LF in a value', 'X', 'a\nb'],
    ['a folded line', 'X', 'a\r\n b'],
  ].map(([what = '', name = '', value]) => ({
    name: what,
    to: withHeader(name, value ?? '\u0000none'),
    answers: [400],
  })),
  { name: 'headers of 20 KB', to: withHeader('X', 'x'.repeat(20_000)), answers: [431] },
  {
    name: '200 headers of 100 bytes',
    to: (draft) => ({
      ...draft,
      headers: [
        ...draft.headers,
        ...Array.from({ length: 200 }, (_, index): readonly [string, string] => [
          `x-${index}`,
          'y'.repeat(100),
        ]),
      ],
    }),
    answers: [431],
  },
  ...['wonders', '100-continue, wonders', ''].map((value) => ({
    name: `Expect: ${value}`,
    to: withHeader('Expect', value),
    answers: value === 'wonders' ? [417] : [200, 201, 401, 404, 417],
  })),
  ...[
    'Bearer',
    'Bearer  x',
    'Bearer a.b.c',
    'Basic YTpi',
    'Bearer \u00e9',
    `Bearer ${'x'.repeat(8_000)}`,
    'Bearer eyJhbGciOiJub25lIn0.e30.',
  ].map((value) => ({
    name: `Authorization: ${value.slice(0, 20)}`,
    to: replaced('Authorization', value),
    answers: [200, 401, 404],
  })),
  ...['', 'x', '\u0000', '0'.repeat(5_000), '00000000-0000-0000-0000-00000000000g', "' OR 1=1"].map(
    (value) => ({
      name: `Idempotency-Key: ${value.slice(0, 20)}`,
      to: replaced('Idempotency-Key', value),
      answers: [200, 201, 400, 401, 404, 422],
    }),
  ),
];

const lengths: readonly Change[] = [
  ...['-1', '+1', '0x10', '1e1', '1, 1', '99999999999999999999', ' ', 'x', '1.0', '\u0661'].map((value) => ({
    name: `Content-Length: ${value}`,
    to: withHeader('Content-Length', value),
    answers: [400],
  })),
  {
    name: 'another Content-Length',
    to: (draft) => withHeader('Content-Length', '1')(withHeader('Content-Length', '2')(draft)),
    answers: [400],
  },
  {
    name: 'Content-Length beside chunks',
    to: (draft) => withHeader('Content-Length', '3')({ ...withBody('abc')(draft), framing: 'chunked' }),
    answers: [400],
  },
  {
    name: 'chunks beside Content-Length',
    to: (draft) => ({
      ...withHeader('Transfer-Encoding', 'chunked')(withHeader('Content-Length', '5')(draft)),
      framing: 'none',
      body: Buffer.from('0\r\n\r\n'),
    }),
    answers: [400],
  },
  ...['gzip', 'identity', 'chunked, gzip', 'xchunked', 'chunked, identity', '\u000bchunked'].map((value) => ({
    name: `Transfer-Encoding: ${value}`,
    to: (draft: Draft): Draft => withHeader('Transfer-Encoding', value)({ ...draft, ...noBody }),
    answers: [200, 400, 401, 404, 415, 501],
  })),
  {
    name: 'a body in chunks',
    to: (draft) => (draft.framing === 'none' ? draft : { ...draft, framing: 'chunked' }),
  },
  ...[
    'x\r\n',
    '-1\r\n',
    'fffffffffffffffff\r\n',
    '5\r\nabc\r\n0\r\n\r\n',
    '1;'.padEnd(20_000, 'x') + '\r\na\r\n0\r\n\r\n',
    '\r\n',
    '1\na\n0\n\n',
  ].map((chunks) => ({
    name: `the chunks ${JSON.stringify(chunks.slice(0, 20))}`,
    to: (draft: Draft): Draft => ({
      ...typed(withHeader('Transfer-Encoding', 'chunked')({ ...draft, ...noBody })),
      body: Buffer.from(chunks),
    }),
    // Where the rest of a chunk is waited for, it does not come.
    answers: [400, 401, 404, 408, 413],
  })),
  {
    name: 'more than was said',
    to: (draft) => ({
      ...draft,
      body: Buffer.concat([draft.body, Buffer.from('more\r\n')]),
      framing: draft.framing === 'none' ? 'none' : 'length',
    }),
    answers: [200, 201, 400, 401, 404],
  },
];

const bodies: readonly Change[] = [
  ...[
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/json;charset="UTF-8"',
    'application/json ; x=y',
  ].map((type) => ({ name: `Content-Type: ${type}`, to: replaced('Content-Type', type) })),
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/jsonx',
    'application/problem+json',
    'application/xml',
    'json',
    '',
    '/',
    ';',
    'application/json, text/plain',
    'x'.repeat(3_000),
    '\u00e9',
  ].map((type) => ({
    name: `Content-Type: ${type.slice(0, 40)}`,
    to: replaced('Content-Type', type),
    // Without a body, nobody asks of which type it is.
    answers: [200, 201, 400, 401, 404, 415],
  })),
  { name: 'no Content-Type', to: withoutHeader('Content-Type'), answers: [200, 400, 401, 404, 415] },
  ...['gzip', 'deflate', 'br', 'identity, gzip', 'x', 'zstd'].map((coding) => ({
    name: `a body that is encoded, ${coding}`,
    to: (draft: Draft): Draft =>
      typed(withHeader('Content-Encoding', coding)(withBody(gzipSync(draft.body))(draft))),
    answers: [400, 401, 404, 415],
  })),
  {
    name: 'a body in gzip that does not say so',
    to: (draft) => typed(withBody(gzipSync(draft.body))(draft)),
    answers: [400, 401, 404],
  },
  { name: 'Content-Encoding: identity', to: withHeader('Content-Encoding', 'identity') },
  ...[
    '',
    ' ',
    'null',
    '[]',
    '"x"',
    '1',
    'true',
    '{',
    '{}',
    '{"a":1,}',
    "{'a':1}",
    '{"a":1,"a":2}',
    '{"__proto__":{}}',
    '{"constructor":{"prototype":{}}}',
    'NaN',
    '{"code":1e999}',
    '{"code":"\\ud800"}',
    '{"code":"\\u0000"}',
    '{"code":"a\u0000"}',
    '{"code":null}',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    `{"a":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
    '\u00ef\u00bb\u00bf{"code":"x"}',
    '{"code":"x"}{"code":"y"}',
    '{"code":"x"} //',
    `{"code":${'9'.repeat(10_000)}}`,
  ].map((text) => ({
    name: `the body ${JSON.stringify(text.slice(0, 24))}`,
    to: (draft: Draft): Draft => typed(withBody(text)(draft)),
    answers: [200, 400, 401, 404],
  })),
  ...[
    '{"code":"\u00ff\u00fe"}',
    '{"code":"\u00c3"}',
    '{"code":"\u00ed\u00a0\u0080"}',
    '{"programme":"X","name":"G\u00fcte"}',
  ].map((text) => ({
    name: `a body that is no UTF-8, ${JSON.stringify(text)}`,
    to: (draft: Draft): Draft => typed(withBody(text)(draft)),
    answers: [400, 401, 404],
  })),
  {
    name: 'a body of 300 KB',
    to: (draft) => typed(withBody(`{"name":"${'x'.repeat(300_000)}"}`)(draft)),
    answers: [400, 401, 404, 413],
  },
];

/** How a client stops in the middle. */
const ends: readonly Change[] = [
  { name: 'the last byte missing', to: (draft) => ({ ...draft, missing: 1 }), answers: [408] },
  { name: '40 bytes missing', to: (draft) => ({ ...draft, missing: 40 }), answers: [408] },
  {
    name: 'the last byte missing, and the end',
    to: (draft) => ({ ...draft, missing: 1, then: 'closes' }),
    answers: [400],
    mayBeUnanswered: true,
  },
  {
    name: 'the end once all is said',
    to: (draft) => ({ ...draft, then: 'closes' }),
    mayBeUnanswered: true,
  },
];

const rarely = fc.constantFrom(...ends);
const often = fc.oneof(
  ...[methods, versions, targets, queries, headers, lengths, bodies].map((changes) =>
    fc.constantFrom(...changes),
  ),
);

function bytesOf({ method, target, version, headers: fields, body, framing, missing }: Draft): Buffer {
  const told: Draft['headers'] =
    framing === 'length'
      ? [['Content-Length', String(body.length)]]
      : framing === 'chunked'
        ? [['Transfer-Encoding', 'chunked']]
        : [];
  const head = [
    `${method} ${target} ${version}`,
    ...[...fields, ...told].map(([name, value]) => (value === '\u0000none' ? name : `${name}: ${value}`)),
    '\r\n',
  ].join('\r\n');
  const written =
    framing === 'chunked'
      ? Buffer.concat([
          ...(body.length > 0
            ? [Buffer.from(`${body.length.toString(16)};x="y"\r\n`), body, Buffer.from('\r\n')]
            : []),
          Buffer.from('0\r\nX-Trailer: 1\r\n\r\n'),
        ])
      : body;
  const all = Buffer.concat([Buffer.from(head, 'latin1'), written]);
  return all.subarray(0, Math.max(1, all.length - missing));
}

/** A request with at most three things unusual about it; `number` makes what it would record its own. */
export const anyRequest = (soundRequests: SoundRequests): fc.Arbitrary<(number: number) => AnyRequest> =>
  fc
    .record({
      which: fc.nat({ max: soundRequests(0).length - 1 }),
      changes: fc.oneof(
        { arbitrary: fc.array(often, { minLength: 1, maxLength: 1 }), weight: 12 },
        { arbitrary: fc.array(often, { maxLength: 3 }), weight: 6 },
        { arbitrary: fc.tuple(rarely), weight: 1 },
      ),
      packets: fc.array(fc.nat({ max: 600 }), { maxLength: 3 }),
    })
    .map(({ which, changes, packets }) => (number) => {
      const { draft, answers } = soundRequests(number)[which] as Sound;
      const changed = changes.reduce((before, change) => change.to(before), draft);
      const only = changes.length === 1 ? changes[0] : undefined;
      return {
        changes: [`${draft.method} ${draft.target}`, ...changes.map(({ name }) => name)],
        bytes: bytesOf(changed),
        packets: [...packets].sort((one, other) => one - other),
        then: changed.then,
        intended: new Set(
          only !== undefined
            ? answersOfOne(only.answers, answers)
            : [...answers, ...changes.flatMap((change) => change.answers ?? [])],
        ),
        mayBeUnanswered: changes.some((change) => change.mayBeUnanswered),
      };
    });

import { expect, it } from '@jest/globals';
import { readXml, type XmlReading } from './read-xml.ts';
import { UnusableXml } from './unusable-xml.ts';
import { defaultXmlLimits } from './xml-limits.ts';

const bytesOf = (text: string): Uint8Array[] => [Buffer.from(text)];
const read = (text: string, reading?: XmlReading) => readXml(bytesOf(text), reading);
const refused = async (source: Iterable<Uint8Array>, reading?: XmlReading): Promise<UnusableXml> => {
  try {
    await readXml(source, reading);
  } catch (error) {
    if (error instanceof UnusableXml) return error;
    throw error;
  }
  throw new Error('was not refused');
};
const limited = (limits: Partial<typeof defaultXmlLimits>): XmlReading => ({
  limits: { ...defaultXmlLimits, ...limits },
});

it('reads elements by local name with their address, attributes, text and line', async () => {
  const root = await read(
    '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<a:Document xmlns:a="urn:one">\n  <a:Amt Ccy="EUR"> 1<!-- not 2 -->0<![CDATA[.5]]> </a:Amt>\n  <Empty xmlns="urn:two"/></a:Document>',
  );
  expect(root).toMatchObject({
    name: 'Document',
    namespace: 'urn:one',
    line: 2,
    children: [
      { name: 'Amt', namespace: 'urn:one', attributes: { Ccy: 'EUR' }, text: '10.5', line: 3 },
      { name: 'Empty', namespace: 'urn:two', text: '', line: 4 },
    ],
  });
});

it('reads the same wherever the file is cut, within a character too', async () => {
  const whole = Buffer.from('<a><b>Maßnahme für €</b><c>&lt;&#228;&gt;</c></a>');
  const expected = await readXml([whole]);
  for (let at = 1; at < whole.length; at += 1)
    expect(await readXml([whole.subarray(0, at), whole.subarray(at)])).toEqual(expected);
  expect(expected.children.map(({ text }) => text)).toEqual(['Maßnahme für €', '<ä>']);
});

it('hands over what is taken when it closes, inner before outer, and keeps none of it', async () => {
  const taken: string[] = [];
  const root = await read('<a><n><t>1</t><t>2</t><x>3</x></n><x>4</x></a>', {
    take: {
      t: ({ text }) => taken.push(text),
      n: ({ children }) => taken.push(children.map(({ name }) => name).join()),
    },
  });
  expect(taken).toEqual(['1', '2', 'x']);
  expect(root.children.map(({ text }) => text)).toEqual(['4']);
});

const hostile: Readonly<Record<string, [text: string | Uint8Array, problem: string, line: number]>> = {
  'an entity bomb': [
    '<?xml version="1.0"?>\n<!DOCTYPE a [\n<!ENTITY b "bbbbbbbb">\n<!ENTITY c "&b;&b;&b;&b;">\n]>\n<a>&c;</a>',
    'DOCUMENT_TYPE',
    5,
  ],
  'an external entity': [
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    'DOCUMENT_TYPE',
    1,
  ],
  'an external document type': ['<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">\n<a/>', 'DOCUMENT_TYPE', 1],
  'an entity that nothing declares': ['<a>\n&b;</a>', 'ENTITY', 2],
  'an inclusion': [
    '<a xmlns:xi="http://www.w3.org/2001/XInclude">\n<xi:include href="/etc/passwd"/></a>',
    'EXTERNAL_REFERENCE',
    2,
  ],
  'a stylesheet': [
    '<?xml version="1.0"?>\n<?xml-stylesheet href="http://127.0.0.1/"?><a/>',
    'PROCESSING_INSTRUCTION',
    2,
  ],
  'deep nesting': ['<a>\n'.repeat(33), 'TOO_DEEP', 33],
  'a declared encoding that is another': ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'NOT_UTF8', 1],
  'bytes of Latin-1': [Buffer.from('<a>\nGrüße</a>', 'latin1'), 'NOT_UTF8', 1],
  'UTF-16': [Buffer.from('\uFEFF<a/>', 'utf16le'), 'NOT_UTF8', 1],
  'UTF-16 without a mark': [Buffer.from('<a/>', 'utf16le'), 'NOT_UTF8', 1],
  'a file that ends within a tag': ['<a>\n<b', 'TRUNCATED', 2],
  'a file that ends within its root': ['<a><b/>', 'TRUNCATED', 1],
  'a file that ends within a character': [Buffer.from('<a>ß').subarray(0, 4), 'TRUNCATED', 1],
  'an empty file': ['', 'EMPTY', 1],
  'white space alone': ['  ', 'TRUNCATED', 1],
  'no XML': ['{"a": 1}', 'MALFORMED', 1],
  'a tag that closes another': ['<a><b></a>', 'MALFORMED', 1],
  'a prefix that nothing binds': ['<a><x:b/></a>', 'MALFORMED', 1],
  'two roots': ['<a/><b/>', 'MALFORMED', 1],
  'an attribute twice': ['<a b="1" b="2"/>', 'MALFORMED', 1],
};
for (const [name, [text, problem, line]] of Object.entries(hostile))
  it(`refuses ${name}, with the line`, async () => {
    const found = await refused([typeof text === 'string' ? Buffer.from(text) : text]);
    expect(found).toMatchObject({ problem, line });
  });

/** A file that is made while it is read. */
function* endless(begin: string, piece: string, total: number): Generator<Uint8Array> {
  yield Buffer.from(begin);
  const bytes = Buffer.from(piece.repeat(Math.ceil(65_536 / piece.length)));
  for (let made = 0; made < total; made += bytes.length) yield bytes;
}
const gigabyte = 1024 ** 3;
const huge: Readonly<Record<string, [begin: string, piece: string, problem: string]>> = {
  'one gigabyte of nesting': ['', '<a>', 'TOO_DEEP'],
  'one gigabyte of one text': ['<a>', 'x', 'TOO_LONG'],
  'one gigabyte of one attribute': ['<a b="', 'x', 'TOO_LONG'],
  'one gigabyte of attributes': ['<a ', 'b="" ', 'TOO_LONG'],
  'one gigabyte of one comment': ['<a><!--', 'x', 'TOO_LONG'],
  'one gigabyte of a document type': ['<!DOCTYPE a [', '<!ENTITY b "b">', 'TOO_LONG'],
  'one gigabyte of small elements': ['<a>', '<b/>', 'TOO_MANY_ELEMENTS'],
  'one gigabyte of small bookings': ['<a>', '<taken><b/></taken>', 'TOO_LARGE'],
  'one gigabyte of white space': ['<a>', '<taken/>\n\n\n\n', 'TOO_LARGE'],
};
for (const [name, [begin, piece, problem]] of Object.entries(huge))
  it(`refuses ${name} without reading or holding it`, async () => {
    let most = 0;
    const before = process.memoryUsage().rss;
    const source = (function* () {
      for (const bytes of endless(begin, piece, gigabyte)) {
        most = Math.max(most, process.memoryUsage().rss - before);
        yield bytes;
      }
    })();
    const reading = { ...limited({ bytesMax: 4 * 1024 * 1024 }), take: { taken: () => undefined } };
    expect(await refused(source, reading)).toMatchObject({ problem });
    expect(most).toBeLessThan(100 * 1024 * 1024);
  });

it('reads what is just within the limits', async () => {
  await expect(
    read('<a><b/></a>', limited({ bytesMax: 11, depthMax: 2, heldMax: 2 })),
  ).resolves.toBeDefined();
  for (const [limits, problem] of [
    [{ bytesMax: 10 }, 'TOO_LARGE'],
    [{ depthMax: 1 }, 'TOO_DEEP'],
    [{ heldMax: 1 }, 'TOO_MANY_ELEMENTS'],
  ] as const)
    expect(await refused(bytesOf('<a><b/></a>'), limited(limits))).toMatchObject({ problem });
});

it('tells of the root before it reads on', async () => {
  const begins = ({ namespace }: { readonly namespace: string }): void => {
    throw new Error(namespace);
  };
  await expect(read('<a xmlns="urn:other"><b>', { begins })).rejects.toThrow('urn:other');
});

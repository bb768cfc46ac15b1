import { inflateSync } from 'node:zlib';

export interface ReadPdf {
  /** What its pages say, in the order of its content. */
  readonly text: string;
  /** The roles of its structure elements, such as `H1` and `TH`, in the order of the file. */
  readonly roles: readonly string[];
  /** The bytes, a character each. */
  readonly source: string;
}

/** Reads a PDF with compressed streams as far as it is needed here: no other program that does is at hand. */
export function readPdf(bytes: Buffer): ReadPdf {
  const source = bytes.toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number, body = '']) => [
      number,
      body,
    ]),
  );
  const streamOf = (number = ''): string => {
    const [, inner = ''] = /stream\n([\s\S]*)\nendstream/.exec(objects.get(number) ?? '') ?? [];
    return inner === '' ? '' : inflateSync(Buffer.from(inner, 'latin1')).toString('latin1');
  };
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const body of objects.values())
    for (const [, name = '', number = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, toUnicode] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? '') ?? [];
      fonts.set(name, lettersOf(streamOf(toUnicode)));
    }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  const text = pages
    .map((page) => textOf(streamOf(/\/Contents (\d+) 0 R/.exec(page)?.[1]), fonts))
    .join('\n');
  const roles = [...objects.values()].flatMap((body) => /\/S \/(\w+)/.exec(body)?.[1] ?? []);
  return { text, roles, source };
}

/** Which letter each glyph is. */
function lettersOf(cmap: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', , list = ''] of cmap.matchAll(/<([\da-f]{4})> <([\da-f]{4})> \[([^\]]*)\]/gi))
    for (const [index, [, codes = '']] of [...list.matchAll(/<([\da-f ]+)>/gi)].entries())
      letters.set(
        (Number.parseInt(first, 16) + index).toString(16).padStart(4, '0'),
        Buffer.from(codes.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
  return letters;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[((?:<[\da-f]+>|[\s\d.-])*)\] TJ/gi)) {
    if (font !== undefined) letters = fonts.get(font) ?? letters;
    if (shown === undefined) continue;
    for (const [, glyphs = ''] of shown.matchAll(/<([\da-f]+)>/gi))
      text += (glyphs.match(/.{4}/g) ?? [])
        .map((glyph) => letters.get(glyph.toLowerCase()) ?? '\uFFFD')
        .join('');
    text += '\n';
  }
  return text;
}

import { isDay } from '#domain';
import { headingOf } from './columns.ts';
import type { ListFormat } from './list-format.ts';

/** What a file is called, in a name that says what it holds: `Anträge 31.12.2023.csv`. */
export function fileNameOf({
  name,
  search,
  day,
  format,
}: {
  readonly name: string;
  readonly search: Readonly<Record<string, unknown>>;
  readonly day: string;
  readonly format: ListFormat;
}): string {
  const { asOf } = search;
  const shown = typeof asOf === 'string' && isDay(asOf) ? asOf : day;
  return attachment(`${headingOf(name)} ${shown.split('-').reverse().join('.')}.${format}`);
}

const plainForms: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};

/** `Content-Disposition` with the name as it is, and in plain letters for programs that know no others (RFC 6266). */
export function attachment(name: string): string {
  const safe = name.replaceAll(/[\\/:*?"<>|]/g, ' ');
  const plain = safe.replaceAll(/[^\x20-\x7E]/g, (letter) => plainForms[letter] ?? '_');
  const encoded = encodeURIComponent(safe).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

import type { ImportRegister, InputRow, RegisteredRow } from '#domain';
import type { Steps } from '#turns';
import { entriesOf, entryKinds, identityOf, type Cells, type Entry, type EntryKind } from './entries.ts';
import { awardIdOf, totalIdOf } from './facts.ts';
import { inputFiles, ofEachFile, type InputFile } from './input-file.ts';
import { readRows, type FileRow, type ReadRows } from './read-rows.ts';
import { recognise, type Recognised, type Unclear } from './recognise.ts';
import type { RefusedText } from './refusal.ts';

/** An entry that the ledger does not know, or knows otherwise. */
export interface PlannedEntry {
  readonly entry: Entry;
  /** What the register will say of it. */
  readonly row: InputRow;
  readonly before?: RegisteredRow;
}

/** What an import would do. Where anything is refused, it does nothing. */
export interface ImportPlan {
  readonly planned: readonly PlannedEntry[];
  /** What the ledger knows as it is. */
  readonly unchanged: readonly Entry[];
  /** Rows read before that are in no file any more: they stay on record. */
  readonly missing: readonly RegisteredRow[];
  readonly refused: readonly RefusedText[];
}

export type ReadFiles = Readonly<Record<InputFile, ReadRows>>;

/** The rows of all files, and what is wrong with them. A file that is not there has no bytes. */
export function* readFiles(files: Readonly<Record<InputFile, Uint8Array | undefined>>): Steps<ReadFiles> {
  const read = new Map<InputFile, ReadRows>();
  for (const file of inputFiles) {
    const bytes = files[file];
    read.set(file, bytes ? yield* readRows(file, bytes) : { rows: [], refused: [missingFile(file)] });
  }
  return ofEachFile((file) => read.get(file) ?? { rows: [], refused: [] });
}

/** What of the files cannot be read. Nothing is compared before all of it can: a missing row would look like a removed one. */
export const unreadable = (read: ReadFiles): readonly RefusedText[] =>
  inputFiles.flatMap((file) => read[file].refused);

/** Compares what the files say with what was read before; pure. */
export function* planImport(read: ReadFiles, register: ImportRegister): Steps<ImportPlan> {
  const rows = ofEachFile((file) => read[file].rows);
  const registered = new Map(entryKinds.map((kind) => [kind, [] as RegisteredRow[]]));
  for (const row of register.rows.values()) {
    yield;
    registered.get(kindOf(row))?.push(row);
  }
  const of = (kind: EntryKind): readonly RegisteredRow[] => registered.get(kind) ?? [];
  const budgeted = new Set(of('appropriation').map(({ cells }) => cells['programme'] ?? ''));
  const entries = new Map(entryKinds.map((kind) => [kind, [] as Entry[]]));
  for (const entry of entriesOf(rows, budgeted)) {
    yield;
    entries.get(entry.kind)?.push(entry);
  }
  const recognitions = [];
  for (const kind of entryKinds)
    recognitions.push({ kind, ...(yield* recognise(kind, entries.get(kind) ?? [], of(kind))) });
  const entities = new Set(register.rows.keys());
  const planned: PlannedEntry[] = [];
  const unchanged: Entry[] = [];
  for (const { recognised } of recognitions)
    for (const one of recognised) {
      yield;
      const { entry, before } = one;
      if (before && sameCells(entry.cells, before.cells)) unchanged.push(entry);
      if (!isToDo(one)) continue;
      const entity = before?.entity ?? newEntity(entry, entities);
      planned.push({
        entry,
        row: { file: entry.file, entity, cells: entry.cells },
        ...(before && { before }),
      });
    }
  yield;
  return {
    planned,
    unchanged,
    missing: recognitions.filter(({ kind }) => kind !== 'recipientEnd').flatMap(({ missing }) => missing),
    refused: [
      ...recognitions.flatMap(({ unclear }) => unclear.flatMap(refusedUnclear)),
      ...refusedMunicipalities(rows['kommunen-hessen.csv'], of('recipient')),
    ],
  };
}

const kindOf = ({ entity }: RegisteredRow): EntryKind => entity.slice(0, entity.indexOf(' ')) as EntryKind;

const sameCells = (one: Cells, other: Cells): boolean =>
  Object.keys({ ...one, ...other }).every((column) => one[column] === other[column]);

/** The end of a key that has not ended says nothing new. */
const isToDo = ({ entry, before }: Recognised): boolean =>
  before
    ? !sameCells(entry.cells, before.cells)
    : entry.kind !== 'recipientEnd' || entry.cells['valid_to'] !== '';

/** A name for what the entry becomes that none bears, also not one that was corrected into something else since. */
function newEntity({ kind, cells }: Entry, taken: Set<string>): string {
  for (let again = 0; ; again += 1) {
    const entity = `${kind} ${idOf(kind, cells, again)}`;
    if (taken.has(entity)) continue;
    taken.add(entity);
    return entity;
  }
}

function idOf(kind: EntryKind, cells: Cells, again: number): string {
  if (kind === 'award') return awardIdOf(cells, again);
  if (kind === 'announcedTotal') return totalIdOf(cells, again);
  return identityOf(kind, cells);
}

/** A county must be one of the recipients, and a successor needs an end. */
function refusedMunicipalities(
  rows: readonly FileRow[],
  registered: readonly RegisteredRow[],
): readonly RefusedText[] {
  const counties = new Set(
    [...rows, ...registered]
      .filter(({ cells }) => cells['type'] === 'LANDKREIS')
      .map(({ cells }) => cells['key'] ?? ''),
  );
  return rows.flatMap(({ file, lineNumber, cells }) => {
    const { landkreis = '', valid_to = '', successor = '' } = cells;
    const place = { file, lineNumber };
    return [
      ...(landkreis !== '' && !counties.has(landkreis)
        ? [
            {
              ...place,
              column: 'landkreis',
              problem: `Einen Landkreis ${landkreis} gibt es in der Datei nicht.`,
              hint: 'Den Schlüssel des Landkreises berichtigen oder den Landkreis als eigene Zeile anfügen.',
            },
          ]
        : []),
      ...(successor !== '' && valid_to === ''
        ? [
            {
              ...place,
              column: 'valid_to',
              problem: `Der Nachfolger ${successor} steht da, aber kein letzter Tag der Gültigkeit.`,
              hint: 'Den letzten Tag eintragen, etwa 2022-12-31, oder den Nachfolger streichen.',
            },
          ]
        : []),
    ];
  });
}

const missingFile = (file: InputFile): RefusedText => ({
  file,
  lineNumber: 1,
  problem: 'Die Datei fehlt im Ordner.',
  hint: `Alle vier Dateien in den Ordner legen: ${inputFiles.join(', ')}. Was nichts enthalten soll, hat nur die erste Zeile.`,
});

function refusedUnclear({ entry, why }: Unclear): readonly RefusedText[] {
  // Of a municipality that is there twice, its row is refused once.
  if (entry.file === 'programmes' || entry.kind === 'recipientEnd') return [];
  const { file, lineNumber } = entry;
  return [{ file, lineNumber, ...wordsOf(entry, why) }];
}

function wordsOf({ kind }: Entry, why: Unclear['why']): Pick<RefusedText, 'column' | 'problem' | 'hint'> {
  switch (why.kind) {
    case 'TWICE':
      if (kind === 'award')
        return {
          column: 'purpose',
          problem: `Empfänger, Tag und Zweck stehen schon in Zeile ${why.as.lineNumber}.`,
          hint: 'Ist es dieselbe Bewilligung, eine der Zeilen streichen; sind es zwei, im Zweck sagen, was sie unterscheidet, etwa »2. Rate«.',
        };
      return kind === 'recipient'
        ? {
            column: 'key',
            problem: `Der Schlüssel steht schon in Zeile ${why.as.lineNumber}.`,
            hint: 'Den Schlüssel berichtigen oder eine der Zeilen streichen.',
          }
        : {
            column: 'fiscal_year',
            problem: `Programm, Haushaltsstelle und Jahr stehen schon in Zeile ${why.as.lineNumber}.`,
            hint: 'Eine der Zeilen streichen oder berichtigen. Ein Nachtrag ist eine eigene Buchung im Förderbuch.',
          };
    case 'LIKE_MISSING':
      return {
        problem: `Diese Zeile gleicht der früher eingelesenen »${shown(why.like)}«, die in der Datei fehlt.`,
        hint: 'Ist es dieselbe, an der alten Zeile nur berichtigen, was falsch war. Ist es eine weitere, die alte Zeile in der Datei stehen lassen.',
      };
    case 'KEY_CHANGED':
      return kind === 'recipient'
        ? {
            column: 'key',
            problem: `»${shown(why.from)}« steht unter einem anderen Schlüssel im Förderbuch und fehlt in der Datei. Ein Schlüssel lässt sich nicht berichtigen, denn unter ihm ist gebucht.`,
            hint: 'Die alte Zeile stehen lassen und in ihr valid_to und successor eintragen; der neue Schlüssel ist eine weitere Zeile.',
          }
        : {
            column: 'fiscal_year',
            problem: `Diese Zeile gleicht dem Ansatz »${shown(why.from)}«, der in der Datei fehlt. Ein Ansatz wechselt weder Programm noch Haushaltsstelle noch Jahr, denn unter ihnen ist gebucht.`,
            hint: 'Die alte Zeile stehen lassen, ihr Betrag lässt sich berichtigen; der andere Ansatz ist eine weitere Zeile.',
          };
  }
}

const shown = ({ cells, entity }: RegisteredRow): string => subjectOf(cells) ?? entity;

/** What a row speaks of, as people call it; undefined where its cells do not say. */
export function subjectOf(cells: Cells): string | undefined {
  const { programme, line, fiscal_year, key, name, recipient_name, purpose } = cells;
  if (key !== undefined) return `${key} ${name ?? ''}`.trim();
  if (purpose !== undefined) return `${recipient_name ?? ''}: ${purpose}`;
  if (programme === undefined) return undefined;
  return line === undefined ? programme : `${programme}/${line} ${fiscal_year ?? ''}`;
}

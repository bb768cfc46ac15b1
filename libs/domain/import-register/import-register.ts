import { neverReached } from '../decision.ts';
import { VersionedMap } from '../versioned-map.ts';

/**
 * What the import of published files has read, row by row, and what became of each row. A row is found again by what it is
 * about; its cells as last read tell a correction of the file from one that somebody made in the ledger.
 */
export interface ImportRegister {
  /** By the entity that the row became. */
  readonly rows: VersionedMap<RegisteredRow>;
  /** How many imports had something to record. */
  readonly begun: number;
  /** The last of them came to its end. */
  readonly finished: boolean;
}

/** A row of a file as last read. */
export interface RegisteredRow extends InputRow {
  /** How often it was corrected. */
  readonly corrections: number;
}

export interface InputRow {
  readonly file: string;
  /** What it became, such as `recipient 06412000`. */
  readonly entity: string;
  readonly cells: Readonly<Record<string, string>>;
}

export type ImportRegisterEvent =
  | { readonly type: 'ImportBegun'; readonly data: { readonly run: number } }
  | { readonly type: 'InputRowRecorded'; readonly data: InputRow }
  | { readonly type: 'InputRowCorrected'; readonly data: InputRow }
  | {
      readonly type: 'ImportFinished';
      readonly data: { readonly run: number };
    };

export const noImports: ImportRegister = { rows: VersionedMap.empty(), begun: 0, finished: true };

export function evolveImportRegister(
  register: ImportRegister | undefined,
  event: ImportRegisterEvent,
): ImportRegister {
  const known = register ?? noImports;
  switch (event.type) {
    case 'ImportBegun':
      return { ...known, begun: event.data.run, finished: false };
    case 'InputRowRecorded':
      return { ...known, rows: known.rows.set(event.data.entity, { ...event.data, corrections: 0 }) };
    case 'InputRowCorrected':
      return {
        ...known,
        rows: known.rows.update(event.data.entity, (before) => ({
          ...event.data,
          corrections: (before?.corrections ?? 0) + 1,
        })),
      };
    case 'ImportFinished':
      return { ...known, finished: true };
    default:
      return neverReached(event);
  }
}

/** Begins an import, or goes on with one that was interrupted. */
export const beginImport = (register: ImportRegister = noImports): ImportRegisterEvent => ({
  type: 'ImportBegun',
  data: { run: register.begun + 1 },
});

export const finishImport = (register: ImportRegister = noImports): ImportRegisterEvent => ({
  type: 'ImportFinished',
  data: { run: register.begun },
});

/** Notes the row that is being recorded or corrected. */
export const noteRow = (register: ImportRegister | undefined, row: InputRow): ImportRegisterEvent => ({
  type: register?.rows.has(row.entity) ? 'InputRowCorrected' : 'InputRowRecorded',
  data: row,
});

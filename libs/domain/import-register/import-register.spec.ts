import { describe, expect, it } from '@jest/globals';
import {
  beginImport,
  evolveImportRegister,
  finishImport,
  noImports,
  noteRow,
  type ImportRegister,
  type ImportRegisterEvent,
} from './import-register.ts';

const after = (...events: readonly ImportRegisterEvent[]): ImportRegister =>
  events.reduce<ImportRegister>((register, event) => evolveImportRegister(register, event), noImports);
const row = (name: string) => ({
  file: 'recipients.csv',
  entity: 'recipient 06412000',
  cells: { name },
});

describe('an import of published files', () => {
  it('is numbered, and unfinished until it has come to its end', () => {
    expect(beginImport()).toEqual({ type: 'ImportBegun', data: { run: 1 } });
    const begun = after(beginImport());
    expect(begun).toMatchObject({ begun: 1, finished: false });
    expect(finishImport(begun)).toEqual({ type: 'ImportFinished', data: { run: 1 } });
    const finished = after(beginImport(), finishImport(begun));
    expect(finished).toMatchObject({ begun: 1, finished: true });
    expect(beginImport(finished)).toEqual({ type: 'ImportBegun', data: { run: 2 } });
  });

  it('notes a row when it is first read, and as corrected whenever it is read anew', () => {
    const first = noteRow(undefined, row('Frankfurt'));
    expect(first).toEqual({ type: 'InputRowRecorded', data: row('Frankfurt') });
    const second = noteRow(after(first), row('Frankfurt am Main'));
    expect(second).toEqual({ type: 'InputRowCorrected', data: row('Frankfurt am Main') });
    expect(after(first, second, second).rows.get('recipient 06412000')).toEqual({
      ...row('Frankfurt am Main'),
      corrections: 2,
    });
    expect(evolveImportRegister(undefined, second).rows.get('recipient 06412000')?.corrections).toBe(1);
  });
});

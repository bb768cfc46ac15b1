/** A ZIP archive that is written file by file, and read while it is made. */
export interface Archive {
  file(name: string, texts: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array>;
  end(): Generator<Uint8Array>;
}

import { Zip, type ZipInputFile } from 'fflate';
import { pipeline, Readable } from 'node:stream';
import { constants, crc32, createDeflateRaw } from 'node:zlib';
import type { Archive } from './archive.ts';

/** So that the same content makes the same bytes. */
const noTime = new Date(1980, 0, 1);
/** Sizes have 32 bits in this form of an archive. */
const sizeMax = 2 ** 32 - 1;
/** Of a text, before it is compressed; characters. */
const pieceLength = 64 * 1024;

/** A ZIP archive that is written file by file and read while it is made; it holds nothing but what waits to be read. */
export class ZipBytes implements Archive {
  readonly #waiting: Uint8Array[] = [];
  readonly #zip = new Zip((error, bytes) => {
    if (error) throw error;
    this.#waiting.push(bytes);
  });

  /** Adds a file, compressed in another thread as fast as it is read. */
  async *file(filename: string, content: Content): AsyncGenerator<Uint8Array> {
    const entry: Mutable<ZipInputFile> = { filename, size: 0, crc: 0, compression: 8, mtime: noTime };
    this.#zip.add(entry);
    const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED });
    // What goes wrong is told to whoever reads the compressed bytes.
    const compressed: AsyncIterable<Uint8Array> = pipeline(
      Readable.from(counted(pieces(content), entry)),
      deflate,
      () => undefined,
    );
    for await (const bytes of compressed) {
      entry.ondata?.(null, new Uint8Array(bytes), false);
      yield* this.#made();
    }
    entry.ondata?.(null, new Uint8Array(), true);
    yield* this.#made();
  }

  *end(): Generator<Uint8Array> {
    this.#zip.end();
    yield* this.#made();
  }

  *#made(): Generator<Uint8Array> {
    yield* this.#waiting.splice(0);
  }
}

type Content = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Texts come short, bytes as they are read. */
async function* pieces(content: Content): AsyncGenerator<string | Uint8Array> {
  let piece = '';
  for await (const part of content) {
    if (typeof part === 'string') piece += part;
    if (piece !== '' && (typeof part !== 'string' || piece.length >= pieceLength)) {
      yield piece;
      piece = '';
    }
    if (typeof part !== 'string') yield part;
  }
  if (piece !== '') yield piece;
}

/** @throws RangeError where a file grows beyond what its size can say */
async function* counted(
  content: AsyncIterable<string | Uint8Array>,
  entry: Mutable<ZipInputFile>,
): AsyncGenerator<Uint8Array> {
  for await (const part of content) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    entry.size += bytes.length;
    if (entry.size > sizeMax) throw new RangeError(`${entry.filename} is longer than an archive can say.`);
    entry.crc = crc32(bytes, entry.crc);
    yield bytes;
  }
}

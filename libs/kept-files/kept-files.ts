/** Files from outside that are kept as they came, each under its checksum. */
export interface KeptFiles {
  /**
   * Takes a file in as it arrives, in little memory. Nothing of it stays unless it is kept.
   * @throws FileTooLarge when it has more bytes than that, FilesNotKept where it cannot be written
   */
  receive(source: AsyncIterable<Uint8Array>, bytesMax: number): Promise<ReceivedFile>;
}

export interface ReceivedFile {
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
  readonly bytes: number;
  read(): AsyncIterable<Uint8Array>;
  /** From now on it stays, durably; a file that is there already is the same one. */
  keep(): Promise<void>;
  /** Leaves nothing behind, unless it was kept. */
  discard(): Promise<void>;
}

/** Nothing can be kept at the moment: what is wrong is told by the system's own code, such as `ENOSPC`. */
export class FilesNotKept extends Error {
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(`Files cannot be kept (${code}).`, { cause });
    this.name = 'FilesNotKept';
    this.code = code;
  }
}

export class FileTooLarge extends Error {
  readonly bytesMax: number;

  constructor(bytesMax: number) {
    super(`The file has more than ${bytesMax} bytes.`);
    this.name = 'FileTooLarge';
    this.bytesMax = bytesMax;
  }
}

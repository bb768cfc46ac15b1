import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

interface EventLine {
  readonly position: string;
  readonly type: string;
  readonly subject: string;
  readonly payload: string;
}

/** A bundle in a folder of its own, as an auditor has unpacked it. */
export class UnpackedBundle {
  readonly folder = mkdtempSync(join(tmpdir(), 'foerderbuch-bundle-'));
  readonly names: readonly string[];

  constructor(archive: Uint8Array) {
    const files = unzipSync(archive);
    this.names = Object.keys(files);
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), bytes);
    }
  }

  text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Its events, a line each. */
  events(): readonly EventLine[] {
    return this.text('ereignisse.ndjson')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as EventLine);
  }

  /** Runs a program of others in the folder. */
  run(program: string, ...parameters: readonly string[]): Promise<Ran> {
    return new Promise((resolve) => {
      execFile(program, parameters, { cwd: this.folder }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

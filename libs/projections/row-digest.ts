import { hash } from 'node:crypto';

/** SHA-256 over rows in their order: each digest goes into the next. The same rows give the same on every database. */
export class RowDigest {
  #digest = '';

  add(values: readonly unknown[]): void {
    this.#digest = hash('sha256', this.#digest + JSON.stringify(values.map(String)), 'hex');
  }

  get hex(): string {
    return this.#digest;
  }
}

import { NotOpened, type ProjectedEvent, type Row } from '#projections';
import { figuresOfSubject, rowsOf, type FigureSubject, type SubjectRows } from './figure-subject.ts';

/** Figures of a subject while its rows are folded. */
export class FigureFold {
  readonly #rows = new Map<string, Row>();
  readonly #subject: SubjectRows;
  readonly #figures: readonly ((row: Row) => bigint)[];
  #value = 0n;

  private constructor(subject: SubjectRows, figures: readonly ((row: Row) => bigint)[]) {
    this.#subject = subject;
    this.#figures = figures;
  }

  /** Of one figure. */
  static of(subject: FigureSubject, figure: string): FigureFold {
    const one = figuresOfSubject(subject)[figure];
    return new FigureFold(rowsOf(subject), one ? [one] : []);
  }

  static ofAll(subject: FigureSubject): FigureFold {
    return new FigureFold(rowsOf(subject), Object.values(figuresOfSubject(subject)));
  }

  /** Of the first figure. */
  get value(): bigint {
    return this.#value;
  }

  get isThere(): boolean {
    return this.#rows.size > 0;
  }

  /** Of the first figure; undefined where there is nothing of the subject. */
  get shown(): bigint | undefined {
    return this.isThere ? this.#value : undefined;
  }

  /** What the event adds to the first figure. */
  take(event: ProjectedEvent): bigint {
    return this.takeAll(event)[0] ?? 0n;
  }

  /** What it adds to each of them. */
  takeAll(event: ProjectedEvent): readonly bigint[] {
    const { fold } = this.#subject;
    const changes = this.#figures.map(() => 0n);
    for (const key of fold.keysOf(event)) {
      if (!this.#subject.isOf(key)) continue;
      const id = key.join('\0');
      const known = this.#rows.get(id);
      const row = foldedRow(() => fold.fold(known, event, key));
      if (!row) continue;
      this.#rows.set(id, row);
      for (const [index, figure] of this.#figures.entries())
        changes[index] = (changes[index] ?? 0n) + figure(row) - (known ? figure(known) : 0n);
    }
    this.#value += changes[0] ?? 0n;
    return changes;
  }
}

function foldedRow(fold: () => Row | undefined): Row | undefined {
  try {
    return fold();
  } catch (error) {
    if (error instanceof NotOpened) return undefined;
    throw error;
  }
}

/** Places that callers take and give back, counted of all and of each. */
export class Places {
  readonly #ofSubject = new Map<string, number>();
  #count = 0;

  /** How many are taken. */
  get count(): number {
    return this.#count;
  }

  /** How many each caller has taken who has any. */
  get ofSubjects(): ReadonlyMap<string, number> {
    return this.#ofSubject;
  }

  of(subject: string): number {
    return this.#ofSubject.get(subject) ?? 0;
  }

  /** Takes one until what is returned is called. */
  take(subject: string): () => void {
    this.#count += 1;
    this.#ofSubject.set(subject, this.of(subject) + 1);
    let isGivenBack = false;
    return () => {
      if (isGivenBack) return;
      isGivenBack = true;
      this.#count -= 1;
      const left = this.of(subject) - 1;
      if (left > 0) this.#ofSubject.set(subject, left);
      else this.#ofSubject.delete(subject);
    };
  }
}

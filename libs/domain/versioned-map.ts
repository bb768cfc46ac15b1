interface Difference<Value extends object | bigint> {
  readonly key: string;
  /** Undefined where the key was not there. */
  readonly value: Value | undefined;
  /** From which version. */
  readonly from: VersionedMap<Value>;
}

/**
 * A map that never changes: whoever sets a value gets another. The version that was read or made last holds the entries in
 * a native map, so that a long fold costs what one map costs; every other version knows what sets it apart from its
 * neighbour, and is as many steps away as there are changes between (rerooting, after Baker).
 */
export class VersionedMap<Value extends object | bigint> {
  #entries: Map<string, Value> | undefined;
  #difference: Difference<Value> | undefined;

  private constructor(entries: Map<string, Value>) {
    this.#entries = entries;
  }

  static empty<Of extends object | bigint>(): VersionedMap<Of> {
    return new VersionedMap<Of>(new Map());
  }

  get size(): number {
    return this.#here().size;
  }

  get(key: string): Value | undefined {
    return this.#here().get(key);
  }

  has(key: string): boolean {
    return this.#here().has(key);
  }

  set(key: string, value: Value): VersionedMap<Value> {
    const entries = this.#here();
    // Whatever begins empty would otherwise hang on one empty map, and keep each other's versions.
    if (entries.size === 0) return new VersionedMap(new Map([[key, value]]));
    const before = entries.get(key);
    if (before === value) return this;
    entries.set(key, value);
    return this.#moveOn(entries, key, before);
  }

  update(key: string, change: (value: Value | undefined) => Value): VersionedMap<Value> {
    return this.set(key, change(this.get(key)));
  }

  delete(key: string): VersionedMap<Value> {
    const entries = this.#here();
    const before = entries.get(key);
    if (before === undefined) return this;
    entries.delete(key);
    return this.#moveOn(entries, key, before);
  }

  /** In no order. */
  keys(): Iterable<string> {
    return this.#here().keys();
  }

  /** In no order. */
  values(): Iterable<Value> {
    return this.#here().values();
  }

  /** In the order of the keys, whatever came when. */
  *[Symbol.iterator](): IterableIterator<readonly [string, Value]> {
    yield* [...this.#here()].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** The next version takes the entries over, and this one remembers what it had in place of the change. */
  #moveOn(entries: Map<string, Value>, key: string, before: Value | undefined): VersionedMap<Value> {
    const next = new VersionedMap(entries);
    this.#entries = undefined;
    this.#difference = { key, value: before, from: next };
    return next;
  }

  /** The entries of this version, fetched from the version that has them. */
  #here(): Map<string, Value> {
    if (this.#entries) return this.#entries;
    const way = [...this.#way()];
    const holder = way.pop() ?? this;
    const entries = holder.#entries;
    if (!entries) throw new RangeError('A version without entries knows its neighbour.');
    for (const version of way.reverse()) version.#takeFrom(entries);
    return entries;
  }

  /** From this version to the one that has the entries. */
  *#way(): Iterable<VersionedMap<Value>> {
    yield this;
    for (let at = this.#difference?.from; at; at = at.#difference?.from) yield at;
  }

  #takeFrom(entries: Map<string, Value>): void {
    if (!this.#difference) return;
    const { key, value, from } = this.#difference;
    from.#difference = { key, value: entries.get(key), from: this };
    from.#entries = undefined;
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
    this.#entries = entries;
    this.#difference = undefined;
  }
}

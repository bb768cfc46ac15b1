const wordsOfId = 4;
const bytesOfId = 4 * wordsOfId;
const firstCapacity = 4;
/** What is looked for: nobody is interrupted in it. */
const sought = new Uint32Array(wordsOfId);
const noIds = new Uint32Array();
const noRevisions = new Float64Array();
/** Never written to. */
const noSlots = new Int32Array(2);

/**
 * At which revision each command of a stream stands first: 28 to 36 bytes a command, where a map of texts takes several
 * times that and most of the time that a long stream takes to read; and nothing where there is none, as of the many streams that are looked for
 * and are not there.
 */
export class CommandRevisions {
  #count = 0;
  /** Ids and revisions in the order in which they came. */
  #ids = noIds;
  #revisions = noRevisions;
  /** Open addressing: one more than the place of an id, or 0; twice as many as there is room for ids. */
  #slots = noSlots;

  /** Undefined where it has not been noted. */
  get(commandId: string): number | undefined {
    readText(commandId, sought);
    const found = this.#slots[this.#slotOf(sought)] ?? 0;
    return found === 0 ? undefined : this.#revisions[found - 1];
  }

  /** A revision of an event of the command; the first one noted stands. */
  note(commandId: string, revision: number): void {
    readText(commandId, sought);
    this.#note(sought, revision);
  }

  /** The commands of one event after the other, 16 bytes each; all zero where the event answers no request. */
  noteAll(commandIds: Uint8Array, fromRevision: number): void {
    const view = new DataView(commandIds.buffer, commandIds.byteOffset, commandIds.byteLength);
    for (let at = 0; at < commandIds.byteLength; at += bytesOfId) {
      for (let word = 0; word < wordsOfId; word += 1) sought[word] = view.getUint32(at + 4 * word);
      if (sought.some((word) => word !== 0)) this.#note(sought, fromRevision + at / bytesOfId);
    }
  }

  #note(id: Uint32Array, revision: number): void {
    const slot = this.#slotOf(id);
    if (this.#slots[slot] !== 0) return;
    if (this.#count === this.#revisions.length) {
      this.#grow();
      this.#note(id, revision);
      return;
    }
    this.#ids.set(id, this.#count * wordsOfId);
    this.#revisions[this.#count] = revision;
    this.#count += 1;
    this.#slots[slot] = this.#count;
  }

  /** Where the id stands, or the empty slot where it would. */
  #slotOf(id: Uint32Array): number {
    const mask = this.#slots.length - 1;
    // Ids of commands are hashes or random: two of their words are spread as well as any hash of them.
    let slot = ((id[0] ?? 0) ^ (id[3] ?? 0)) & mask;
    for (let found = this.#slots[slot] ?? 0; found !== 0; found = this.#slots[slot] ?? 0) {
      if (this.#isAt(found - 1, id)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isAt(place: number, id: Uint32Array): boolean {
    const ids = this.#ids;
    const from = place * wordsOfId;
    return (
      ids[from] === id[0] && ids[from + 1] === id[1] && ids[from + 2] === id[2] && ids[from + 3] === id[3]
    );
  }

  #grow(): void {
    const capacity = Math.max(firstCapacity, 2 * this.#revisions.length);
    const [ids, revisions] = [this.#ids, this.#revisions];
    this.#ids = new Uint32Array(capacity * wordsOfId);
    this.#ids.set(ids);
    this.#revisions = new Float64Array(capacity);
    this.#revisions.set(revisions);
    this.#slots = new Int32Array(2 * capacity);
    for (let place = 0; place < this.#count; place += 1)
      this.#slots[this.#slotOf(ids.subarray(place * wordsOfId, (place + 1) * wordsOfId))] = place + 1;
  }
}

function readText(uuid: string, words: Uint32Array): void {
  const digits = uuid.replaceAll('-', '');
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new RangeError(`The id of a command is a UUID, not ${uuid}.`);
  for (let word = 0; word < wordsOfId; word += 1)
    words[word] = Number.parseInt(digits.slice(8 * word, 8 * word + 8), 16);
}

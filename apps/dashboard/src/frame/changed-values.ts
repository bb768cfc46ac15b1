/** What is shown of an answer, and how far in the log its parts reach. */
export interface Shown {
  readonly question: string;
  readonly least: bigint;
  readonly most: bigint;
  readonly values: ReadonlyMap<string, string>;
}

/** What is another one than before, by something recorded behind one position and up to another. */
export interface Change {
  readonly after: bigint;
  readonly until: bigint;
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

/** What differs between two answers to the same question; undefined where nothing does, or where the later one is not later. */
export function changedIn(before: Shown | undefined, next: Shown): Change | undefined {
  if (before === undefined || before.question !== next.question || next.most <= before.least)
    return undefined;
  const changed: string[] = [];
  const added: string[] = [];
  for (const [key, value] of next.values) {
    const was = before.values.get(key);
    if (was === undefined) added.push(key);
    else if (was !== value) changed.push(key);
  }
  return changed.length + added.length === 0
    ? undefined
    : { after: before.least, until: next.most, changed, added };
}

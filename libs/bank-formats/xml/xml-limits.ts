/** What a file from outside may take. */
export interface XmlLimits {
  /** Of the whole file. */
  readonly bytesMax: number;
  /** How many elements may be open at once; the root is the first. */
  readonly depthMax: number;
  /** Characters of one tag, text or comment. */
  readonly charactersMax: number;
  /** Elements and attributes that are held at once, without those that were taken from the tree. */
  readonly heldMax: number;
}

export const defaultXmlLimits: XmlLimits = {
  bytesMax: 64 * 1024 * 1024,
  depthMax: 32,
  charactersMax: 64 * 1024,
  heldMax: 20_000,
};

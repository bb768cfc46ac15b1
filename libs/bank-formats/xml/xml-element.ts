/** An element as it was read, its children in their order. Comments and white space between elements are not kept. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Its address; empty where it has none. */
  readonly namespace: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
  /** The line in which it begins; the first is 1. */
  readonly line: number;
}

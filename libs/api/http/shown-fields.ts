import type { Language, Words } from '#refusal-words';
import type { Choices } from './field-words.ts';

/** What a field of an answer holds. */
export interface ShownKind {
  readonly kind:
    'text' | 'day' | 'instant' | 'count' | 'boolean' | 'money' | 'percent' | 'object' | 'anything';
  readonly isList?: boolean;
  /** Of an object, or of each in a list of them. */
  readonly type?: new () => object;
  /** It holds a code, with words or without. */
  readonly isCode?: boolean;
  /** What its codes mean. */
  readonly choices?: Choices;
  /** What a code means of which there are more than are known here. */
  readonly says?: (code: string, language: Language) => string;
  /** Of an amount: it may be added up over the rows of a list. */
  readonly isAddable?: boolean;
  /** Where it is absent its amounts are not known, rather than none: they have no sum then. */
  readonly isUnknownWhereAbsent?: boolean;
}

export interface ShownField extends ShownKind {
  readonly name: string;
  readonly description: Words;
}

const fields = new WeakMap<object, ShownField[]>();

/** Notes what a field of an answer holds, in the order of the class. */
export const noteShown =
  (field: Omit<ShownField, 'name'>): PropertyDecorator =>
  (prototype, name) => {
    const own = fields.get(prototype) ?? [];
    fields.set(prototype, [...own, { ...field, name: String(name) }]);
  };

/** The fields of an answer, those of the class above first. */
export function shownFieldsOf(type: new () => object): readonly ShownField[] {
  const found = new Map<string, ShownField>();
  const prototypes: object[] = [];
  for (
    let one: object | null = type.prototype as object;
    one !== null;
    one = Object.getPrototypeOf(one) as object | null
  )
    prototypes.unshift(one);
  for (const field of prototypes.flatMap((one) => fields.get(one) ?? [])) found.set(field.name, field);
  return [...found.values()];
}

import { problemTypeUri } from '#connections';
import { currency, decimal, type Figure } from '#domain';
import type { Language, Words } from '#refusal-words';
import { problemTypes, type ProblemCode } from './problem-types.ts';

export interface FieldError {
  /** JSON pointer into the request, such as `/amount`. */
  readonly field: string;
  readonly code: string;
  readonly detail: Words;
}

/** Thrown at the edge; becomes an answer of RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly detail: Words;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: Words,
    {
      figures = {},
      errors = [],
      headers = {},
    }: {
      readonly figures?: Readonly<Record<string, Figure>>;
      readonly errors?: readonly FieldError[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail.en);
    this.code = code;
    this.detail = detail;
    this.figures = figures;
    this.errors = errors;
    this.headers = headers;
  }

  get status(): number {
    return problemTypes[this.code].status;
  }

  /** The members of RFC 9457; figures that are amounts become decimal strings with their currency. */
  body(language: Language, requestId: string): Readonly<Record<string, unknown>> {
    return {
      type: problemTypeUri(this.code),
      title: problemTypes[this.code].title[language],
      status: this.status,
      detail: this.detail[language],
      instance: `urn:foerderbuch:request:${requestId}`,
      ...(this.errors.length > 0 && {
        errors: this.errors.map(({ field, code, detail }) => ({ field, code, detail: detail[language] })),
      }),
      ...Object.fromEntries(
        Object.entries(this.figures).map(([name, figure]) => [
          name,
          typeof figure === 'bigint' ? { amount: decimal(figure), currency } : figure,
        ]),
      ),
    };
  }
}

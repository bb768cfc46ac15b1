import type { components, ProblemType } from './api.d.ts';

/** A field that was refused; `field` is a JSON pointer such as `/amount`. */
export type InvalidField = components['schemas']['FieldErrorBody'];

/** Where nobody of the ledger answered: `no-answer` without a connection, `about:blank` from something in between. */
export type UnansweredType = 'about:blank' | 'no-answer';

/** Why a request was refused (RFC 9457), in the words of the API; where the ledger did not answer, without words. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly type: ProblemType | UnansweredType;
  readonly title: string;
  readonly detail: string;
  /** Of HTTP; 0 without an answer. */
  readonly status: number;
  readonly invalidFields: readonly InvalidField[];
  /** To be quoted when it is reported. */
  readonly requestNumber: string | undefined;
  /** The figures of its type, such as what is available. */
  readonly figures: Readonly<Record<string, unknown>>;
  /** When to ask again, where the ledger says so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    { type, title, detail, status, instance, errors = [], ...figures }: ProblemMembers,
    retryAfterSeconds?: number,
  ) {
    super(`${title}: ${detail}`);
    this.type = type;
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.invalidFields = errors;
    this.requestNumber = instance?.replace(/^urn:foerderbuch:request:/, '');
    this.figures = figures;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Whether it is of a kind, as `not-enough-funds`. */
  is(kind: ProblemKind): boolean {
    return this.type === `urn:foerderbuch:problem:${kind}`;
  }
}

/** A type without what all of them begin with. */
export type ProblemKind = ProblemType extends `urn:foerderbuch:problem:${infer Kind}` ? Kind : never;

interface ProblemMembers {
  readonly type: ProblemType | UnansweredType;
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly instance?: string;
  readonly errors?: readonly InvalidField[];
}

export const unanswered = (): Problem => new Problem({ type: 'no-answer', title: '', detail: '', status: 0 });

/** What a response that is no success says; a body that is no problem comes from something in between. */
export async function problemOf(response: Response): Promise<Problem> {
  const { status, headers } = response;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined;
  const members = await membersOf(response);
  return new Problem(
    members ? { ...members, status } : { type: 'about:blank', title: '', detail: '', status },
    retryAfter,
  );
}

async function membersOf(response: Response): Promise<ProblemMembers | undefined> {
  try {
    const body = (await response.json()) as Partial<ProblemMembers> | null;
    return typeof body?.title === 'string' && typeof body.detail === 'string'
      ? { type: 'about:blank', status: response.status, ...body, title: body.title, detail: body.detail }
      : undefined;
  } catch {
    return undefined;
  }
}

import type { FastifyRequest } from 'fastify';
import type { RehearsedWrite } from '#command-handling';
import type { Words } from '#refusal-words';
import { wanted } from './field-words.ts';
import { Problem } from './problem/problem.ts';

/** A command that is only asked what it would do, and what it would write, once that is known. */
export interface RequestedRehearsal {
  writes: readonly RehearsedWrite[];
}

const requested = new WeakMap<FastifyRequest, RequestedRehearsal>();

/** What was rehearsed for a request; undefined where it asks for no rehearsal. */
export const rehearsalOf = (request: FastifyRequest): RequestedRehearsal | undefined =>
  requested.get(request);

export const rehearsalPreference = 'handling=rehearse';

/** `strict` and `lenient` are those of RFC 7240, and ask for nothing that would not be done anyhow. */
const handlings = ['rehearse', 'strict', 'lenient'];

/**
 * The rehearsal that a command asks for by »Prefer: handling=rehearse« (RFC 7240).
 * @throws Problem for a handling that there is not: a rehearsal that is misspelt is not carried out
 */
export function askedRehearsal(request: FastifyRequest): RequestedRehearsal | undefined {
  const handling = handlingOf([request.headers['prefer'] ?? []].flat().join(','));
  if (handling !== undefined && !handlings.includes(handling)) throw unknownHandling();
  if (handling !== 'rehearse') return undefined;
  const rehearsal: RequestedRehearsal = { writes: [] };
  requested.set(request, rehearsal);
  return rehearsal;
}

/** Where there is no rehearsal: who asks for one must not have it carried out. @throws Problem INVALID_REQUEST */
export function refuseRehearsal(request: FastifyRequest, words: Words): void {
  if (askedRehearsal(request) !== undefined) throw new Problem('INVALID_REQUEST', words);
}

/** Of several, the first holds (RFC 7240, section 2). */
const handlingOf = (preferences: string): string | undefined =>
  preferences
    .split(',')
    .map((preference) => /^\s*handling\s*=\s*"?([^";\s]*)"?\s*(;|$)/i.exec(preference)?.[1]?.toLowerCase())
    .find((handling) => handling !== undefined);

const unknownHandling = (): Problem =>
  new Problem(
    'INVALID_REQUEST',
    {
      de: 'Der Kopf »Prefer« nennt eine Behandlung, die es nicht gibt. Es wurde nichts gebucht.',
      en: 'The header “Prefer” names a handling that there is not. Nothing was recorded.',
    },
    {
      errors: [
        {
          field: '/headers/prefer',
          code: 'choice',
          detail: wanted(
            '»handling=rehearse« für eine Probe, oder kein Kopf »Prefer«',
            '“handling=rehearse” for a rehearsal, or no header “Prefer”',
          ),
        },
      ],
    },
  );

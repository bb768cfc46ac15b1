import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Problem } from '#ledger-client';
import { useLedger } from '../api/index.ts';
import { useLanguage } from '../words/language.ts';
import type { Rehearsal } from './rehearsal.ts';

/** What a command is sent with. */
export interface Request {
  readonly address: string;
  readonly type?: string;
  readonly body?: string | File;
}

export const headersOf = ({ type }: Request): Readonly<Record<string, string>> =>
  type === undefined ? {} : { 'content-type': type };

/** Tells requests apart. */
export const textOf = ({ address, body }: Request): string =>
  `${address} ${body instanceof File ? `${body.name} ${body.size} ${body.lastModified}` : (body ?? '')}`;

/** Until a person pauses. */
const patienceMs = 350;

/** The very request, only rehearsed; asked anew when a person pauses in typing. Not asked without a request. */
export function useRehearsal(request: Request | undefined) {
  const ledger = useLedger();
  const language = useLanguage();
  const settled = useSettled(request);
  const isSettled = request !== undefined && settled !== undefined && textOf(request) === textOf(settled);
  const query = useQuery<Rehearsal, Problem>({
    queryKey: ['rehearsal', settled && textOf(settled), language],
    queryFn: async ({ signal }) => {
      const { address, body } = settled ?? { address: '' };
      const response = await ledger.request(address, {
        method: 'POST',
        headers: { ...(settled && headersOf(settled)), prefer: 'handling=rehearse' },
        ...(body !== undefined && { body }),
        signal,
      });
      return (await response.json()) as Rehearsal;
    },
    enabled: settled !== undefined,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
  return { ...query, isAsking: request !== undefined && (!isSettled || query.isFetching), isSettled };
}

function useSettled(request: Request | undefined): Request | undefined {
  const [settled, setSettled] = useState(request);
  const text = request && textOf(request);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(request), patienceMs);
    return () => clearTimeout(timer);
    // The same request in a new object is no other one.
  }, [text]);
  return settled;
}

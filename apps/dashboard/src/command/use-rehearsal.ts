import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Problem } from '#ledger-client';
import { useLedger } from '../api/index.ts';
import { useLanguage } from '../words/language.ts';

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

/** How it is asked what a request would do. */
export type Trial = (request: Request) => { readonly address: string; readonly prefer?: string };

/** The very request, only rehearsed. */
export const rehearsed: Trial = ({ address }) => ({ address, prefer: 'handling=rehearse' });
/** The ledger does not rehearse an import, but looks through its file. */
export const lookedThrough: Trial = ({ address }) => ({
  address: address.replace('/imports/', '/import-previews/'),
});

/** What the request would do; asked anew when a person pauses in typing. Not asked without a request. */
export function useRehearsal<Would>(request: Request | undefined, trial: Trial) {
  const ledger = useLedger();
  const language = useLanguage();
  const settled = useSettled(request);
  const isSettled = request !== undefined && settled !== undefined && textOf(request) === textOf(settled);
  const query = useQuery<Would, Problem>({
    queryKey: ['rehearsal', settled && textOf(settled), language],
    queryFn: async ({ signal }) => {
      const asked: Request = settled ?? { address: '' };
      const { address, prefer } = trial(asked);
      const response = await ledger.request(address, {
        method: 'POST',
        headers: { ...headersOf(asked), ...(prefer !== undefined && { prefer }) },
        ...(asked.body !== undefined && { body: asked.body }),
        signal,
      });
      return (await response.json()) as Would;
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

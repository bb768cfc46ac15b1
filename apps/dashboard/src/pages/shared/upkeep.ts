import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Problem } from '#ledger-client';
import { useAnswer, useLedger, type Schemas } from '../../api/index.ts';

export type UpkeepRun = Schemas['UpkeepRunView'];

/** Also while it waits for somebody to carry it out. */
export const isGoingOn = ({ state }: UpkeepRun): boolean => state === 'RUNNING' || state === 'WAITING';

const againMs = 1_000;
const address = '/api/v1/verification';

/** What was found of the log and the read models, asked again while a run is going on; and how one is begun. */
export function useUpkeep() {
  const ledger = useLedger();
  const client = useQueryClient();
  const found = useAnswer(address);
  const [problem, setProblem] = useState<Problem>();
  const running = found.data?.runs.find(isGoingOn);
  const { refetch } = found;
  const isRunning = running !== undefined;
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => void refetch(), againMs);
    return () => {
      clearInterval(timer);
      void client.invalidateQueries({ queryKey: ['/api/v1/projections'] });
    };
  }, [isRunning, refetch, client]);
  const begin = async (begun: Promise<unknown>): Promise<void> => {
    setProblem(undefined);
    try {
      await begun;
    } catch (error) {
      setProblem(error as Problem);
    }
    await refetch();
  };
  return {
    found,
    running,
    problem,
    compare: () => begin(ledger.post('/api/v1/verification/comparisons', {})),
    rebuild: (projection?: string) =>
      begin(
        ledger.post('/api/v1/projections/rebuilds', {
          body: projection === undefined ? {} : { projection },
        }),
      ),
  };
}

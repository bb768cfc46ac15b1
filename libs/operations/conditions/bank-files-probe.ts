import type { Conditions, Probe } from './conditions.ts';

/** Whether files of the bank can be kept. @param fault what is wrong with their folder, by the system's code */
export const bankFilesProbe =
  (conditions: Conditions, fault: () => Promise<string | undefined>): Probe =>
  async () => {
    const reason = await fault();
    conditions.set('bank-files-unavailable', reason === undefined ? undefined : { reason });
  };

import type { Moment } from '../../api/index.ts';
import { dayOf } from '../shared/today.ts';

/** What a question for municipalities names beside its moment: keys are those of the day of the page. */
export const municipalQuery = ({ asOf, synthetic }: Moment, year: number | undefined) =>
  ({
    keysOn: asOf ?? dayOf(new Date()),
    synthetic: synthetic ? 'true' : 'false',
    ...(year !== undefined && { fiscalYear: year }),
  }) as const;

import type { Recipient } from '../recipient/recipient.ts';

/** A recipient of the registry; a test names what it is about. */
export const registeredRecipient = (
  given: Pick<Recipient, 'recipient' | 'name' | 'population'> & Partial<Recipient>,
): Recipient => ({ kind: 'STADT', populationOn: '2020-12-31', source: { title: 'Quelle' }, ...given });

import { longest } from '#domain';
import { TextField } from './fields.ts';

/** Why something on record is corrected; whoever audits it later reads it. */
export const CorrectionReasonField = () =>
  TextField({
    description: { de: 'Grund der Berichtigung', en: 'Reason for the correction' },
    maxLength: longest.reason,
    example: 'Schreibfehler in der Bekanntmachung',
  });

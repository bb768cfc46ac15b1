import { longest } from '#domain';
import { TextField } from './fields.ts';

/** Why something on record is corrected; whoever audits it later reads it. */
export const CorrectionReasonField = () =>
  TextField({
    description: 'Grund der Berichtigung',
    maxLength: longest.reason,
    example: 'Schreibfehler in der Bekanntmachung',
  });

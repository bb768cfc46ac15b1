export { ledgerSettings } from '../ledger-settings.ts';
export { InvalidSetting } from '../settings-reader.ts';

export { ledgerSettings } from '../ledger-settings.ts';
export { InvalidSetting, SettingsReader } from '../settings-reader.ts';

export { bundleArchive, bundleFileName, type BundleContents } from './archive.ts';
export type { BundledLog } from './bundled-log.ts';
export { eventsOfStream, isBy, lastEventBy, type BundleMoment } from './moment.ts';
export {
  ofBudgetLine,
  ofCase,
  ofPayee,
  ofPaymentRun,
  ofProgramme,
  type BundleSubject,
  type StreamSubject,
} from './subject.ts';

export { compareForParent } from './compare-in-thread.ts';
export { compareInThread } from './comparison-thread.ts';
export type { ProjectedFiles } from './messages.ts';
export { projectInThread } from './project-in-thread.ts';
export { ProjectionThread, type ProjectionThreadOptions } from './projection-thread.ts';

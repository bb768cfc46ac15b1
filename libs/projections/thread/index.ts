export type { ProjectedFiles } from './messages.ts';
export { projectInThread } from './project-in-thread.ts';
export { ProjectionThread, type ProjectionThreadOptions } from './projection-thread.ts';

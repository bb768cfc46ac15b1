export { compareForParent } from './compare-in-thread.ts';
export { errorOf, failureOf, type ComparedFiles, type Failure, type ProjectedFiles } from './messages.ts';
export { projectInThread } from './project-in-thread.ts';
export { ProjectionThread, type ProjectionThreadOptions } from './projection-thread.ts';
export { runInThread } from './run-in-thread.ts';
export { execArgv } from './thread-arguments.ts';
export { workForParent } from './work-for-parent.ts';

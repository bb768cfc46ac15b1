import { FoldInThread } from './fold-in-thread.ts';

FoldInThread.run();

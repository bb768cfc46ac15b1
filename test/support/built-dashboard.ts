import { join } from 'node:path';

/** Where the built page lies. */
export const builtDashboard = join(import.meta.dirname, '../../dist/apps/dashboard/dist');

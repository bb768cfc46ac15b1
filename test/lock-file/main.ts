import { writeFileSync } from 'node:fs';
import { lockFile, readLock, withoutEngines } from './lock-file.ts';

writeFileSync(lockFile, `${JSON.stringify(withoutEngines(readLock()), null, 2)}\n`);

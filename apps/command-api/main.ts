import { runService } from '#operations';
import { commandApiSettings, openCommandApi } from './command-api.ts';

await runService('command-api', process.env, commandApiSettings, openCommandApi);

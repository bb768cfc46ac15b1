import { runService } from '#operations';
import { openQueryApi, queryApiSettings } from './query-api.ts';

await runService('query-api', process.env, queryApiSettings, openQueryApi);

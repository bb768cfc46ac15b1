export { defaultConnectionSettings, type ConnectionSettings } from './connection-settings.ts';
export { Connections } from './connections.ts';
export { languageOf } from './language.ts';
export { securityHeaders } from './security-headers.ts';
export { problemTypeUri, ServerProblem, serverProblemTypes } from './server-problem.ts';
export { unroutable } from './unroutable.ts';

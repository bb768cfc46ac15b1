export { createApiApp, type ApiOptions } from './api-app.ts';

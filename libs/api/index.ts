export type { EventStreamSettings } from './feed/event-streams.ts';
export { createApiApp, prepareOpenApi, type ApiOptions } from './api-app.ts';
export type { Readiness } from './http/health.controller.ts';
export type { QueryObserver } from './http/query-messages.ts';
export type { RateLimits } from './http/rate-limits.ts';
export type { QuerySource } from './http/query-source.ts';
export type { LogReading, Upkeep } from './projections/upkeep.ts';
export type { HouseIssuer } from './sign-in/sign-in-way.controller.ts';

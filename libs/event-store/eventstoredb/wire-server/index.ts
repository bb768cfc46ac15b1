export { WireServer } from './wire-server.ts';

import { WireServer } from './wire-server.ts';

const server = await WireServer.start();
process.on('disconnect', () => process.exit());
process.send?.(server.connectionString);

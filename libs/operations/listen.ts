import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Server } from 'node:http';

/** Nobody can listen there; the message says so in German, and which setting to change. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
  readonly address: string;

  constructor(message: string, address: string, options?: ErrorOptions) {
    super(message, options);
    this.address = address;
  }
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  /** Names the settings that say where. */
  readonly settings: { readonly host: string; readonly port: string };
}

const ofTheApi = { host: 'HOST', port: 'PORT' } as const;
export const ofOperations = { host: 'OPERATIONS_HOST', port: 'OPERATIONS_PORT' } as const;

/** Lets the API listen, and answers with the address at which it does. @throws CannotListen */
export const listen = (
  app: NestFastifyApplication,
  { host, port }: Pick<ListenOptions, 'host' | 'port'>,
): Promise<string> =>
  listenAt(
    app.getHttpServer(),
    async () => {
      // Nest would say it as well, in colours.
      app.useLogger(false);
      await app.listen(port, host);
      app.useLogger(['error', 'warn']);
    },
    { host, port, settings: ofTheApi },
  );

/** Listens, and answers with the address at which it does. @throws CannotListen */
export async function listenAt(
  server: Server,
  listen: () => Promise<unknown>,
  options: ListenOptions,
): Promise<string> {
  try {
    await listen();
  } catch (error) {
    throw cannotListenOr(error, options);
  }
  const address = server.address();
  return typeof address === 'object' && address !== null
    ? httpAddress(address.address, address.port)
    : String(address);
}

const httpAddress = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

function cannotListenOr(error: unknown, { host, port, settings }: ListenOptions): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const address = httpAddress(host, port);
  switch (code) {
    case 'EADDRINUSE':
      return new CannotListen(
        `Auf ${address} antwortet schon ein anderes Programm. Bitte es beenden oder mit ${settings.port} einen anderen Port nennen.`,
        address,
        { cause: error },
      );
    case 'EACCES':
      return new CannotListen(
        `Auf ${address} darf dieses Benutzerkonto nicht hören. Bitte mit ${settings.port} einen Port ab 1024 nennen.`,
        address,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotListen(
        `${host} ist keine Adresse dieses Rechners. Bitte mit ${settings.host} eine andere nennen.`,
        address,
        { cause: error },
      );
    default:
      return error;
  }
}

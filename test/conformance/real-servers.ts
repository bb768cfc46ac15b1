import { GenericContainer, getContainerRuntimeClient, ImageName, Wait } from 'testcontainers';
import { serverHarness, type ConformanceHarness } from '#event-store/testing';

/** A server that runs for the suite, or why there is none. */
type RealServer =
  | { readonly harness: ConformanceHarness; readonly stop: () => Promise<void> }
  | { readonly adapter: string; readonly why: string };

interface ServerKind {
  readonly adapter: string;
  /** Holds the connection string of a server that runs already. */
  readonly variable: string;
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
}

const port = 2113;
const startsWithinMs = 120_000;

const kinds: readonly ServerKind[] = [
  {
    adapter: 'eventstoredb (real server)',
    variable: 'EVENTSTOREDB_URL',
    image: 'eventstore/eventstore:24.10',
    environment: {
      EVENTSTORE_INSECURE: 'true',
      EVENTSTORE_CLUSTER_SIZE: '1',
      EVENTSTORE_RUN_PROJECTIONS: 'None',
    },
  },
  {
    adapter: 'kurrentdb (real server)',
    variable: 'KURRENTDB_URL',
    image: 'kurrentplatform/kurrentdb:25.0',
    environment: {
      KURRENTDB_INSECURE: 'true',
      KURRENTDB_CLUSTER_SIZE: '1',
      KURRENTDB_RUN_PROJECTIONS: 'None',
    },
  },
];

/** Real servers: named by the environment, else in containers where an engine and the image are at hand. */
export async function* realServers(
  environment: Readonly<Record<string, string | undefined>>,
): AsyncGenerator<RealServer> {
  for (const kind of kinds) {
    const { adapter, variable } = kind;
    const named = environment[variable];
    if (named !== undefined && named !== '')
      yield { harness: serverHarness(adapter, named), stop: () => Promise.resolve() };
    else yield await inContainer(kind);
  }
}

async function inContainer({ adapter, variable, image, environment }: ServerKind): Promise<RealServer> {
  const missing = await missingFor(image);
  if (missing !== undefined) return { adapter, why: `${variable} is not set, and ${missing}` };
  const container = await new GenericContainer(image)
    .withEnvironment({ ...environment })
    .withExposedPorts(port)
    .withWaitStrategy(Wait.forHttp('/health/live', port).forStatusCodeMatching((code) => code < 300))
    .withStartupTimeout(startsWithinMs)
    .start();
  const address = `esdb://${container.getHost()}:${container.getMappedPort(port)}?tls=false`;
  return {
    harness: serverHarness(adapter, address),
    stop: async () => {
      await container.stop();
    },
  };
}

async function missingFor(image: string): Promise<string | undefined> {
  try {
    const { image: images } = await getContainerRuntimeClient();
    const isHere = await images.exists(ImageName.fromString(image));
    return isHere ? undefined : `the image ${image} is not on this machine`;
  } catch {
    return 'no container engine answers';
  }
}

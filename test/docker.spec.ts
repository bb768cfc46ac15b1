import dockerignoreModule, { type Ignore } from '@balena/dockerignore';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DCLinter } from 'dclint';
import { DockerfileParser, type Copy } from 'dockerfile-ast';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { parse } from 'yaml';
import { ledgerSettings, SettingsReader } from '#operations';
import { commandApiSettings } from '../apps/command-api/command-api.ts';
import { projectorSettings } from '../apps/projector/projector.ts';
import { queryApiSettings } from '../apps/query-api/query-api.ts';
import { securityHeaders, unroutable } from '#connections';
import { problemOf } from '../libs/api/http/problem/problem-filter.ts';
import { checkConnectionString } from '../libs/event-store/eventstoredb/connection-string.ts';

// No image can be built or started where these tests run: they read the files and hold them against what the project knows.

/** Both packages declare types that the compiler cannot follow; this is what is used of them. */
const dockerignore = dockerignoreModule as unknown as () => Ignore;
const ComposeLinter = DCLinter as unknown as new (options: {
  readonly rules: Readonly<Record<string, 0>>;
  readonly quiet: boolean;
  readonly debug: boolean;
  readonly exclude: readonly string[];
}) => {
  lintFiles(
    paths: readonly string[],
    recursively: boolean,
  ): readonly { readonly messages: readonly { readonly rule: string; readonly message: string }[] }[];
};

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number | null>>;
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly user?: string;
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[]; readonly disable?: boolean };
  readonly restart?: string;
  readonly privileged?: boolean;
  readonly pid?: string;
  readonly ipc?: string;
  readonly read_only?: boolean;
  readonly cap_add?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly cpus?: number;
  readonly pids_limit?: number;
  readonly tmpfs?: readonly string[];
  readonly pull_policy?: string;
  readonly stop_signal?: string;
  readonly stop_grace_period?: string;
  readonly deploy?: { readonly replicas: number };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly networks?: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docker');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

const composeFiles = globSync('compose.*.yaml', { cwd: folder }).sort();
const composes = new Map(
  composeFiles.map((file) => [file, parse(read('docker', file), { merge: true }) as Compose]),
);
const composeOf = (file: string): Compose => composes.get(file) ?? { services: {} };
const services = [...composes].flatMap(([file, { services }]) =>
  Object.entries(services).map(([name, service]) => ({ file, name, service })),
);
const isOneShot = (file: string, name: string): boolean =>
  Object.values(composeOf(file).services).some(
    ({ depends_on }) => depends_on?.[name]?.condition === 'service_completed_successfully',
  );
const ours = services.filter(({ service }) => service.image?.startsWith('foerderbuch:'));

/** What an operator sets; every other variable keeps what the compose file says. */
const operator: Readonly<Record<string, string>> = {
  EVENTSTORE_ADMIN_PASSWORD: 'a1'.repeat(32),
  EVENTSTORE_OPS_PASSWORD: 'b2'.repeat(32),
  POSTGRES_PASSWORD: 'c3'.repeat(32),
  FOERDERBUCH_OIDC_ISSUER: 'https://anmeldung.example.de/realms/land',
  FOERDERBUCH_OIDC_AUDIENCE: 'foerderbuch',
};
const placeholder = /\$\{(\w+)(?::([-?])([^}]*))?\}/g;

function interpolated(text: string, set: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (_, name: string, kind: string | undefined, rest: string) => {
    const value = set[name];
    if (value !== undefined && value !== '') return value;
    if (kind === '-') return rest;
    throw new Error(`${name} is not set`);
  });
}

const environmentOf = (
  { environment = {} }: Service,
  set: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...imageEnvironment(),
  ...Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, interpolated(String(value), set)]),
  ),
});

const dockerfile = DockerfileParser.parse(read('docker', 'Dockerfile'));
const stages = dockerfile.getFROMs().map((from, index, all) => {
  const first = from.getRange().start.line;
  const last = all[index + 1]?.getRange().start.line ?? Number.POSITIVE_INFINITY;
  return {
    name: from.getBuildStage(),
    image: from.getImage() ?? '',
    instructions: dockerfile.getInstructions().filter((instruction) => {
      const { line } = instruction.getRange().start;
      return line >= first && line < last;
    }),
  };
});
const lastStage = stages.at(-1)?.instructions ?? [];
const argumentsOf = (keyword: string): string | undefined =>
  lastStage.findLast((instruction) => instruction.getKeyword() === keyword)?.getArgumentsContent() ??
  undefined;
const imageEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    (argumentsOf('ENV') ?? '').split(/\s+/).map((pair) => pair.split('=') as [string, string]),
  );

/** The sources of the file that a command starts, of which `nest build` makes it. */
const sourceOf = (command: readonly string[]): string => {
  const main = command.find((word) => word.startsWith('dist/')) ?? '';
  return main.replace(/^dist\//, '').replace(/\.js$/, '.ts');
};

const temporary = mkdtempSync(join(tmpdir(), 'docker-spec-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const findingsOf = (file: string): readonly string[] => {
  // Its taste of order; every other rule holds.
  const rules = {
    'no-build-and-image': 0,
    'service-dependencies-alphabetical-order': 0,
    'service-keys-order': 0,
    'services-alphabetical-order': 0,
    'top-level-properties-order': 0,
  } as const;
  const linter = new ComposeLinter({ rules, quiet: true, debug: false, exclude: [] });
  const results = linter.lintFiles([file], false);
  if (results.length !== 1) throw new Error(`${file} was not read`);
  return results.flatMap(({ messages }) => messages.map(({ rule, message }) => `${rule}: ${message}`));
};

describe('a compose file', () => {
  it('exists for one node and for a cluster', () =>
    expect(composeFiles).toEqual(['compose.cluster.yaml', 'compose.single-node.yaml']));

  it.each(composeFiles)('is valid by the Compose specification: %s', (file) =>
    expect(findingsOf(join(folder, file))).toEqual([]),
  );

  it.each([
    ['a key that the specification does not know', 'services: { a: { image: "a:1", read_onyl: true } }'],
    ['a value of the wrong type', 'services: { a: { image: "a:1", read_only: [] } }'],
    ['a port that is open to every network', "services: { a: { image: 'a:1', ports: ['80:80'] } }"],
  ])('would not pass with %s', (_, text) => {
    const file = join(temporary, 'compose.yaml');
    writeFileSync(file, `name: a\n${text}\n`);
    expect(findingsOf(file)).toHaveLength(1);
  });

  it.each(composeFiles)('names no service, volume or network that it does not have: %s', (file) => {
    const { services, volumes = {}, networks = {} } = composeOf(file);
    const unknown = Object.entries(services).flatMap(([name, service]) => [
      ...Object.keys(service.depends_on ?? {})
        .filter((other) => !(other in services))
        .map((other) => `${name} → ${other}`),
      ...mountsOf(service)
        .filter(({ source }) => !source.startsWith('.') && !(source in volumes))
        .map(({ source }) => `${name}: ${source}`),
      ...(service.networks ?? []).filter((network) => !(network in networks)).map((one) => `${name}: ${one}`),
    ]);
    expect(unknown).toEqual([]);
  });

  it.each(composeFiles)('mounts only files that exist: %s', (file) => {
    const files = Object.values(composeOf(file).services)
      .flatMap(mountsOf)
      .filter(({ source }) => source.startsWith('.'));
    expect(files.filter(({ source }) => !existsSync(join(folder, source)))).toEqual([]);
    expect(files.filter(({ mode }) => mode !== 'ro')).toEqual([]);
  });

  it.each(composeFiles)('holds no password: %s', (file) => {
    const text = read('docker', file);
    const inAddresses = [...text.matchAll(/:\/\/[^\s:@/]+:(\$\{[^}]*\}|[^@\s]*)@/g)].map(
      ([, password = '']) => password,
    );
    const inVariables = [...text.matchAll(/^\s*\w*(?:PASSWORD|SECRET|TOKEN|CREDENTIALS)\w*:\s*(.*)$/gim)].map(
      ([, value = '']) => value,
    );
    const passwords = [...inAddresses, ...inVariables];
    expect(passwords.filter((password) => !/^\$\{\w+:\?[^}]*\}$/.test(password))).toEqual([]);
    expect(text).not.toMatch(/changeit/);
    if (file === 'compose.cluster.yaml') expect(passwords).toHaveLength(5);
  });

  it.each(composeFiles)('asks for no variable that the README does not say how to set: %s', (file) => {
    const readme = read('docker', 'README.md');
    const required = [...read('docker', file).matchAll(placeholder)].flatMap(([, name = '', kind]) =>
      kind === '?' ? [name] : [],
    );
    expect(required.filter((name) => !readme.includes(name))).toEqual([]);
  });

  it.each([
    ['compose.single-node.yaml', 'ledger'],
    ['compose.cluster.yaml', 'proxy'],
  ])('publishes one port, on this machine alone: %s', (file, publisher) => {
    const published = Object.entries(composeOf(file).services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, port] as const),
    );
    expect(published).toEqual([[publisher, expect.stringMatching(/^127\.0\.0\.1:\d+:\d+$/)]]);
  });
});

describe.each(services)('the service $name of $file', ({ file, name, service }) => {
  it('is confined: read-only, no new privileges, no capability that it does not need', () => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service.cap_add ?? []).toEqual(name === 'certificates' ? ['CHOWN'] : []);
    expect([service.privileged, service.pid, service.ipc]).toEqual([undefined, undefined, undefined]);
    expect(service.network_mode ?? 'none').toBe('none');
  });

  it('mounts nothing of the engine or the host', () =>
    expect(mountsOf(service).filter(({ source }) => /^[/~]|\.\.|docker\.sock/.test(source))).toEqual([]));

  it('has a limit of memory, of processors and of processes', () => {
    expect(service.mem_limit).toMatch(/^\d+[mg]$/);
    expect(service.cpus).toBeGreaterThan(0);
    expect(service.pids_limit).toBeGreaterThan(0);
  });

  it('keeps what it writes to memory to a size that leaves it half of its own', () => {
    const sizes = (service.tmpfs ?? []).map((mount) => /[:,]size=(\d+[mg])/.exec(mount)?.[1] ?? mount);
    expect(sizes.filter((size) => !/^\d+[mg]$/.test(size))).toEqual([]);
    const together = sizes.reduce((sum, size) => sum + megabytes(size), 0);
    expect(together).toBeLessThanOrEqual(megabytes(service.mem_limit ?? '') / 2);
  });

  it('says how it is, or ends', () => {
    if (isOneShot(file, name)) expect(service).toMatchObject({ restart: 'no' });
    else {
      expect(service.restart).toBe('unless-stopped');
      expect(service.healthcheck?.test.length).toBeGreaterThan(1);
      expect(service.healthcheck?.disable).toBeUndefined();
    }
  });

  it('waits for what it needs until that is healthy or done', () =>
    expect(
      Object.entries(service.depends_on ?? {}).filter(
        ([other, { condition }]) =>
          condition !== (isOneShot(file, other) ? 'service_completed_successfully' : 'service_healthy'),
      ),
    ).toEqual([]));

  it('runs an image of a named version', () => {
    expect(service.image).toMatch(/^[\w./-]+:\d[\w.-]*$/);
    if (service.image?.startsWith('foerderbuch')) expect(service.image).toBe(`foerderbuch:${version()}`);
  });
});

describe('a service of Förderbuch', () => {
  const settings: Readonly<Record<string, (environment: Record<string, string>) => unknown>> = {
    ledger: ledgerSettings,
    'command-api': (environment) => usable(environment, commandApiSettings),
    'query-api': (environment) => usable(environment, queryApiSettings),
    projector: (environment) => usable(environment, projectorSettings),
  };

  it('is each of the four', () =>
    expect(ours.map(({ name }) => name).sort()).toEqual(Object.keys(settings).sort()));

  it.each(ours)('takes what its environment gives it: $name', ({ name, service }) => {
    const environment = withFiles(environmentOf(service, operator));
    expect(settings[name]?.(environment)).toBeDefined();
    if ('EVENTSTOREDB_URL' in environment)
      expect(() => checkConnectionString(environment['EVENTSTOREDB_URL'] ?? '')).not.toThrow();
  });

  it.each(ours)('is given no variable that the project does not read: $name', ({ service }) => {
    const known = new Set(
      globSync('{apps,libs/operations}/**/*.ts', { cwd: root })
        .filter((file) => !file.endsWith('.spec.ts'))
        .flatMap((file) =>
          [
            ...read(file).matchAll(/\.(?:text|given|required|address|port|choice)\(\s*'([A-Z][A-Z0-9_]*)'/g),
          ].map(([, name = '']) => name),
        ),
    );
    expect(known.size).toBeGreaterThan(10);
    expect(Object.keys(service.environment ?? {}).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(ours.filter(({ service }) => service.command))(
    'is started from a file that the build makes: $name',
    ({ name, service }) => {
      expect(service.command?.slice(0, 2)).toEqual(['node', '--disable-warning=ExperimentalWarning']);
      expect(sourceOf(service.command ?? [])).toBe(`apps/${name}/main.ts`);
      expect(existsSync(join(root, sourceOf(service.command ?? [])))).toBe(true);
    },
  );

  it.each(ours)('is asked at the address where it answers: $name', ({ name, service }) => {
    const { PORT = '3000', OPERATIONS_PORT } = environmentOf(service, operator);
    const port = name === 'ledger' ? PORT : OPERATIONS_PORT;
    const [, , , script = ''] = service.healthcheck?.test ?? [];
    expect(script).toContain(`fetch('http://127.0.0.1:${port}/health/ready')`);
    expect(() => new Script(script)).not.toThrow();
  });

  it.each(composeFiles)('is built once, from the Dockerfile of this project: %s', (file) => {
    const here = ours.filter((one) => one.file === file).map(({ service }) => service);
    const builders = here.filter(({ build }) => build);
    expect(builders.map(({ build }) => build)).toEqual([{ context: '..', dockerfile: 'docker/Dockerfile' }]);
    const others = here.filter(({ build }) => build === undefined);
    expect(others.filter(({ pull_policy }) => pull_policy !== 'never')).toEqual([]);
  });
});

describe('the cluster', () => {
  const { services, networks = {} } = composeOf('compose.cluster.yaml');
  const nodes = nodesOf(services);

  it('does not start without its passwords and the issuer', () => {
    for (const name of Object.keys(operator)) {
      const others = { ...operator, [name]: '' };
      expect(() => Object.values(services).map((service) => interpolateAll(service, others))).toThrow(name);
    }
  });

  it('has three nodes that find each other by name, and clients that know all of them', () => {
    expect(nodes).toHaveLength(3);
    for (const node of nodes) {
      const { environment = {} } = services[node] ?? {};
      const others = nodes.filter((other) => other !== node);
      expect(environment).toMatchObject({
        EVENTSTORE_CLUSTER_SIZE: nodes.length,
        EVENTSTORE_NODE_HOST_ADVERTISE_AS: node,
        EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS: node,
        EVENTSTORE_GOSSIP_SEED: others.map((other) => `${other}:2113`).join(','),
      });
      expect(environment).not.toHaveProperty('EVENTSTORE_INSECURE');
    }
    for (const name of ['command-api', 'query-api', 'projector']) {
      const url = String(services[name]?.environment?.['EVENTSTOREDB_URL']);
      expect(url).toContain(`@${nodes.map((node) => `${node}:2113`).join(',')}?tls=true&tlsCAFile=`);
    }
  });

  it('gives each node its own key, and the key of the authority to nobody', () => {
    const holders = (volume: string): readonly string[] =>
      Object.keys(services).filter((name) =>
        mountsOf(services[name] ?? {}).some(({ source }) => source === volume),
      );
    expect(holders('authority')).toEqual(['certificates']);
    for (const node of nodes) expect(holders(`${node}-certificate`)).toEqual(['certificates', node]);
  });

  it('keeps each file that a setting names on a volume that is mounted', () => {
    for (const [name, service] of Object.entries(services)) {
      const named = Object.values(service.environment ?? {}).flatMap((value) =>
        [...String(value).matchAll(/(?:^|=)(\/certificates\/[\w./-]+)/g)].map(([, path = '']) => path),
      );
      const targets = mountsOf(service).map(({ target }) => target);
      expect([
        name,
        named.filter((path) => !targets.some((target) => `${path}/`.startsWith(`${target}/`))),
      ]).toEqual([name, []]);
    }
  });

  it('runs two of each API, and projectors that may be scaled', () => {
    expect(services['command-api']?.deploy?.replicas).toBe(2);
    expect(services['query-api']?.deploy?.replicas).toBe(2);
    for (const { service } of ours) expect(service).not.toHaveProperty('container_name');
  });

  it('lets no way out of the network where the data is', () => {
    expect(networks['inside']).toEqual({ internal: true });
    const onlyInside = Object.keys(services).filter((name) => String(services[name]?.networks) === 'inside');
    expect(onlyInside.sort()).toEqual([...nodes, 'postgres', 'projector'].sort());
    expect(services['proxy']?.networks).toEqual(['outside']);
  });
});

describe('the README', () => {
  const readme = read('docker', 'README.md');
  const { services, volumes = {}, networks = {} } = composeOf('compose.cluster.yaml');

  it('names volumes and networks of the cluster that there are', () => {
    const expanded = readme.replaceAll(
      /foerderbuch-cluster_eventstoredb-(?:\$node|\{1,2,3\})/g,
      () => 'foerderbuch-cluster_eventstoredb-1',
    );
    const named = [...expanded.matchAll(/foerderbuch-cluster_([\w-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in volumes) && !(name in networks))).toEqual([]);
  });

  it('gives commands to services that there are', () => {
    const commands = [
      ...readme.matchAll(/^ *cluster (?:stop|start|exec|rm --stop --force|up -d --no-deps --wait) (.+)$/gm),
    ];
    const given = commands
      .map(([, rest = '']) => rest.split(' node ')[0] ?? '')
      .flatMap((names) => names.split(' '));
    expect(given.length).toBeGreaterThan(5);
    expect(given.filter((name) => !(name in services))).toEqual([]);
  });

  it('says of each service what its stop costs', () => {
    const [, rows = ''] = readme.split('### When a part stops');
    const shown = rows.replaceAll(/EventStoreDB node/g, nodesOf(services).join(' '));
    expect(Object.keys(services).filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('starts programs of the command line that there are', () => {
    const programs = [...readme.matchAll(/dist\/apps\/cli\/main\.js ([\w-]+)/g)].map(([, name = '']) => name);
    const source = read('apps', 'cli', 'program.ts');
    expect(programs.length).toBeGreaterThan(3);
    expect(programs.filter((name) => !source.includes(`.command('${name}')`))).toEqual([]);
  });
});

describe('the proxy', () => {
  const configuration = read('docker', 'nginx.conf').replaceAll(/#.*$/gm, '');
  const { services } = composeOf('compose.cluster.yaml');
  const upstreams = new Map(
    [...configuration.matchAll(/upstream (\w+) \{([^}]*)\}/g)].map(([, name = '', body = '']) => [
      name,
      /server ([\w-]+):(\d+) resolve;/.exec(body)?.slice(1),
    ]),
  );
  const [, map = ''] = /map "\$request_method \$uri" \$side \{([^}]*)\}/.exec(configuration) ?? [];
  const [, otherwise = ''] = /default (\w+);/.exec(map) ?? [];
  const rules = [...map.matchAll(/"~([^"]+)" (\w+);/g)].map(([, pattern = '', side = '']) => ({
    pattern: new RegExp(pattern),
    side,
  }));
  const sideOf = (request: string): string =>
    rules.find(({ pattern }) => pattern.test(request))?.side ?? otherwise;

  it.each([
    ['POST /api/v1/claims', 'command-api'],
    ['PUT /api/v1/readiness/06412000', 'command-api'],
    ['PATCH /api/v1/claims/EFA-2023-000417', 'command-api'],
    ['DELETE /api/v1/claims/EFA-2023-000417', 'command-api'],
    ['GET /api/v1/claims/EFA-2023-000417/actions', 'command-api'],
    ['POST /api/v1/projections/rebuilds', 'query-api'],
    ['POST /api/v1/verification/comparisons', 'query-api'],
    ['GET /api/v1/events', 'query-api'],
    ['GET /api/v1/budget-lines/EFA/MAIN/2023', 'query-api'],
    ['HEAD /api/v1/claims', 'query-api'],
    ['GET /', 'query-api'],
    ['POST /', 'query-api'],
    ['GET /health/ready', 'query-api'],
  ])('sends %s to a %s', (request, service) => {
    const [host = '', port] = upstreams.get(sideOf(request)) ?? [];
    expect(host).toBe(service);
    expect(port).toBe(String(services[host]?.environment?.['PORT']));
    expect(services[host]?.networks).toContain('outside');
  });

  it('passes events on at once, and does not end a stream between two signs of life', () => {
    const [, events = ''] = /location = \/api\/v1\/events \{([^}]*)\}/.exec(configuration) ?? [];
    expect(events).toMatch(/proxy_pass http:\/\/\$side;/);
    expect(events).toMatch(/proxy_buffering off;/);
    expect(events).toMatch(/proxy_read_timeout [1-9]\d*[mh];/);
  });

  it('listens where its port is published, and answers its health check', () => {
    const [, , inside] = services['proxy']?.ports?.[0]?.split(':') ?? [];
    expect(configuration).toMatch(new RegExp(`listen ${inside};`));
    const [, address] =
      /http:\/\/([\d.:]+)\//.exec(services['proxy']?.healthcheck?.test.join(' ') ?? '') ?? [];
    expect(configuration).toContain(`listen ${address};`);
  });

  it('ends within its time, also while a stream is open', () => {
    const { command = [], stop_signal, stop_grace_period = '' } = services['proxy'] ?? {};
    const [, seconds] = /^daemon off; worker_shutdown_timeout (\d+)s;$/.exec(command[2] ?? '') ?? [];
    expect(command.slice(0, 2)).toEqual(['nginx', '-g']);
    expect(stop_signal).toBe('SIGQUIT');
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(Number(seconds)).toBeLessThan(Number.parseInt(stop_grace_period, 10));
  });

  describe('answers by itself', () => {
    const page = /location = (\/\S+) \{\s*internal;([^}]*\}[^}]*)\}/.exec(
      configuration.replace('types { }', ''),
    );
    const answered = [...configuration.matchAll(/error_page ([\d ]+?)(?: =(\d+))? (\S+);/g)];
    const statuses = answered.flatMap(([, given = '', as]) => (as ? [as] : given.split(' '))).sort();
    const entries = (name: string): readonly (readonly [RegExp, string])[] => {
      const [, body = ''] =
        new RegExp(`map "\\$status [^"]*" \\$${name} \\{([^}]*)\\}`).exec(configuration) ?? [];
      return [...body.matchAll(/"~([^"]+)" "([^"]*)";/g)].map(
        ([, pattern = '', words = '']) => [new RegExp(pattern), words] as const,
      );
    };
    const wordsFor = (name: string, key: string): string | undefined =>
      entries(name).find(([pattern]) => pattern.test(key))?.[1];

    it('with a problem, whatever it cannot pass on', () => {
      expect(statuses).toEqual('400 404 405 408 413 414 431 500 501 502 503 504 505'.split(' '));
      expect(answered.map(([, given, as]) => [given, as])).toContainEqual(['494', '431']);
      expect(answered.every(([, , , to]) => to === page?.[1])).toBe(true);
      expect(configuration).not.toContain('proxy_intercept_errors');
    });

    it('under the security headers of the APIs, once', () => {
      const headers = [...(page?.[2] ?? '').matchAll(/add_header (\S+) (?:"([^"]*)"|(\S+)) always;/g)].map(
        ([, name = '', quoted, plain]) => [name.toLowerCase(), quoted ?? plain] as const,
      );
      expect(Object.fromEntries(headers)).toMatchObject(Object.fromEntries(securityHeaders));
      expect(configuration.match(/add_header/g)).toHaveLength(headers.length);
    });

    it.each(['de', 'en'] as const)('in whole sentences: %s', (language) => {
      for (const status of statuses)
        for (const side of ['', 'query_api', 'command_api']) {
          const key = `${status} ${language} ${side}`;
          expect([key, wordsFor('problem_title', key)]).toEqual([key, expect.stringMatching(/^\S+/)]);
          expect([key, wordsFor('problem_detail', key)]).toEqual([key, expect.stringMatching(/\.$/)]);
        }
    });

    it.each([
      ['400', unroutable({ code: 'HPE_INVALID_METHOD' } as NodeJS.ErrnoException)],
      ['404', problemOf({ statusCode: 404 })],
      ['408', unroutable({ code: 'ERR_HTTP_REQUEST_TIMEOUT' } as NodeJS.ErrnoException)],
      ['413', problemOf({ statusCode: 413 })],
      ['414', problemOf({ statusCode: 414 })],
      ['431', unroutable({ code: 'HPE_HEADER_OVERFLOW' } as NodeJS.ErrnoException)],
      ['500', problemOf(new Error('any'))],
    ])('in the words of the APIs: %s', (status, problem) => {
      for (const language of ['de', 'en'] as const) {
        const { type, title, detail } = problem.body(language, 'any');
        expect(wordsFor('problem_title', `${status} ${language} query_api`)).toBe(title);
        expect(wordsFor('problem_detail', `${status} ${language} query_api`)).toBe(detail);
        if (status !== '500') expect(configuration).toContain(`  ${status} ${String(type)};`);
      }
    });

    it.each(['502', '503', '504'])('to a command that may have been recorded: %s', (status) => {
      expect(configuration).toContain(`  ${status} $unanswered_type;`);
      expect(configuration).toContain('command_api urn:foerderbuch:problem:outcome-unknown;');
      expect(wordsFor('problem_detail', `${status} de command_api`)).toMatch(/demselben Idempotency-Key/);
      expect(wordsFor('problem_detail', `${status} de query_api`)).not.toMatch(/Idempotency-Key/);
    });
  });

  it('closes every bracket that it opens', () =>
    expect(configuration.split('{')).toHaveLength(configuration.split('}').length));
});

describe('the certificates', () => {
  const tools = join(temporary, 'tools');
  const made = join(temporary, 'made');
  const volumes = ['authority', 'trust', 'eventstoredb-1', 'eventstoredb-2', 'eventstoredb-3'];

  /**
   * Stands in for the tools of the container. es-gencert-cli is as 1.0.2 to 1.2.1 are: it refuses a folder that exists, and ends
   * with 0 all the same; its files are readable at most. `failing` is a command at which it makes nothing.
   */
  function run(failing = 'none'): readonly string[] {
    const tool = (name: string, body: string): void => {
      writeFileSync(join(tools, name), `#!/usr/bin/env bash\nset -e\n${body}\n`);
      chmodSync(join(tools, name), 0o755);
    };
    const calls = join(temporary, 'calls');
    writeFileSync(calls, '');
    mkdirSync(tools, { recursive: true });
    for (const volume of volumes) mkdirSync(join(made, volume), { recursive: true });
    const note = `echo "$(basename "$0") $*" >> '${calls}'`;
    tool('chown', note);
    tool(
      'es-gencert-cli',
      [
        note,
        `[ "$1" != '${failing}' ] || exit 0`,
        'name=node; [ "$1" = create-ca ] && name=ca',
        'while [ "$1" != -out ]; do shift; done',
        'if [ -e "$2" ]; then echo "Error: $2 exists already" >&2; exit 0; fi',
        'mkdir -p "$2"; date +%N > "$2/$name.crt"; date +%N > "$2/$name.key"',
        'chmod 0444 "$2/$name.crt"; chmod 0400 "$2/$name.key"',
      ].join('\n'),
    );
    execFileSync('bash', [join(folder, 'certificates.sh'), made], {
      env: { ...process.env, PATH: `${tools}:${process.env['PATH']}` },
      stdio: 'pipe',
    });
    return readFileSync(calls, 'utf8').trim().split('\n');
  }
  const certificatesIn = (calls: readonly string[]): readonly string[] =>
    calls.filter((call) => call.startsWith('es-gencert-cli'));
  const files = (): readonly string[] => globSync('*/**', { cwd: made }).sort();
  const all = [
    ...volumes,
    'authority/ca.crt',
    'authority/ca.key',
    'trust/ca.crt',
    ...volumes.slice(2).flatMap((node) => [`${node}/node.crt`, `${node}/node.key`]),
  ].sort();

  it('are made once: for the authority and for the name of each node', () => {
    const first = certificatesIn(run());
    expect(first).toHaveLength(4);
    expect(first[0]).toBe('es-gencert-cli create-ca -out authority/new');
    for (const node of volumes.slice(2))
      expect(first).toContainEqual(expect.stringMatching(`-dns-names ${node},localhost .*-out ${node}/new$`));
    expect(files()).toEqual(all);
    expect(certificatesIn(run())).toEqual([]);
    expect(files()).toEqual(all);
  });

  it('are handed over to the user that a node runs as, and written as root', () => {
    const handed = run().filter((call) => call.startsWith('chown'));
    expect(handed).toEqual(
      volumes.slice(2).map((node) => `chown 1000:1000 ${node}/node.crt ${node}/node.key`),
    );
    expect(composeOf('compose.cluster.yaml').services['certificates']?.user).toBe('root');
  });

  it('are made anew for a node whose volume is empty, by the same authority', () => {
    run();
    rmSync(join(made, 'eventstoredb-2'), { recursive: true });
    const again = certificatesIn(run());
    expect(again).toEqual([expect.stringContaining('create-node')]);
    expect(again[0]).toMatch(/-out eventstoredb-2\/new$/);
  });

  it('are all made anew by a new authority', () => {
    run();
    rmSync(join(made, 'authority'), { recursive: true });
    expect(certificatesIn(run())).toHaveLength(4);
    expect(readFileSync(join(made, 'trust/ca.crt'), 'utf8')).toBe(
      readFileSync(join(made, 'authority/ca.crt'), 'utf8'),
    );
  });

  it('are made where an earlier run was killed between certificate and key', () => {
    run();
    rmSync(join(made, 'eventstoredb-3/node.key'));
    mkdirSync(join(made, 'eventstoredb-3/new'));
    expect(certificatesIn(run())).toHaveLength(1);
    expect(files()).toEqual(all);
  });

  it.each([
    ['create-ca', 'authority/new/ca.crt'],
    ['create-node', 'eventstoredb-1/new/node.crt'],
  ])('are not taken as made where %s made nothing and ended with 0', (command, file) => {
    rmSync(made, { recursive: true, force: true });
    expect(() => run(command)).toThrow(`es-gencert-cli ${command} did not make ${file}`);
    expect(certificatesIn(run())).toHaveLength(command === 'create-ca' ? 4 : 3);
    expect(files()).toEqual(all);
  });

  it('come to where the nodes and the services look for them', () => {
    const { services } = composeOf('compose.cluster.yaml');
    const targets = mountsOf(services['certificates'] ?? {}).map(({ target }) => target);
    for (const volume of volumes) expect(targets).toContain(`/certificates/${volume}`);
  });
});

describe('the image', () => {
  const copies = stages.flatMap(({ instructions }, index) =>
    instructions
      .filter((instruction): instruction is Copy => instruction.getKeyword() === 'COPY')
      .map((copy) => ({
        index,
        from: copy
          .getFlags()
          .find((flag) => flag.getName() === 'from')
          ?.getValue(),
        sources: copy
          .getArguments()
          .slice(0, -1)
          .map((argument) => argument.getValue()),
      })),
  );

  it('is built of instructions that Docker knows', () => {
    const known = 'FROM ENV WORKDIR RUN COPY USER EXPOSE HEALTHCHECK ENTRYPOINT CMD'.split(' ');
    const keywords = dockerfile.getInstructions().map((instruction) => instruction.getKeyword());
    expect(keywords.filter((keyword) => !known.includes(keyword))).toEqual([]);
    expect(keywords[0]).toBe('FROM');
  });

  it('stands on bases of a named version, the same in every stage', () => {
    const bases = new Set(stages.map(({ image }) => image));
    expect([...bases]).toEqual([expect.stringMatching(/^node:\d[\w.]*-slim$/)]);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: { node: string } };
    expect([...bases]).toEqual([`node:${/\d+/.exec(dependencies.node)?.[0]}-slim`]);
  });

  it('copies only what is there and goes to the builder', () => {
    const ignored = dockerignore().add(read('.dockerignore'));
    const fromHere = copies.filter(({ from }) => from === undefined).flatMap(({ sources }) => sources);
    expect(fromHere.length).toBeGreaterThan(5);
    expect(fromHere.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    const files = fromHere.flatMap((source) => [
      source,
      ...globSync(`${source}/**/main.{ts,tsx}`, { cwd: root }),
      ...globSync(`${source}/**/*.csv`, { cwd: root }),
    ]);
    expect(files.length).toBeGreaterThan(fromHere.length);
    expect(files.filter((file) => ignored.ignores(file.replace(/^\.\//, '')))).toEqual([]);
  });

  it('takes nothing to the builder that is secret, built or a test', () => {
    const ignored = dockerignore().add(read('.dockerignore'));
    const kept = [
      'docker/cluster.env',
      '.git/config',
      'data/events.sqlite',
      'node_modules/pg/package.json',
      'apps/dashboard/node_modules/a/index.js',
      'dist/apps/ledger/main.js',
      'libs/domain/claim/claim.spec.ts',
    ].filter((file) => !ignored.ignores(file));
    expect(kept).toEqual([]);
  });

  it('copies from earlier stages what they make', () => {
    const between = copies.filter(({ from }) => from !== undefined);
    expect(between).toHaveLength(2);
    for (const { index, from, sources } of between) {
      const stage = stages.slice(0, index).find(({ name }) => name === from);
      const made =
        stage?.instructions
          .filter((one) => one.getKeyword() === 'RUN')
          .map(String)
          .join('\n') ?? '';
      const makes: Readonly<Record<string, RegExp>> = {
        '/app/node_modules': /npm ci --omit=dev/,
        '/app/dist': /npm run --silent build/,
      };
      for (const source of sources) expect(made).toMatch(makes[source] ?? /nothing makes this/);
    }
  });

  it('runs as a user without rights, by number', () => {
    expect(argumentsOf('USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(read('docker', 'Dockerfile')).toContain(`chown ${argumentsOf('USER')} /data`);
  });

  it('asks itself whether it lives, without a shell', () => {
    const [healthcheck] = dockerfile.getHEALTHCHECKs();
    const [, test = ''] = /CMD\s+(\[.*\])/.exec(healthcheck?.getArgumentsContent() ?? '') ?? [];
    const [program, flag, script] = JSON.parse(test) as string[];
    expect([program, flag]).toEqual(['node', '-e']);
    expect(script).toContain('/health/live');
    expect(() => new Script(script ?? ')')).not.toThrow();
  });

  it('starts the ledger, and no shell before it', () => {
    expect(argumentsOf('ENTRYPOINT')).toBe('[]');
    const command = JSON.parse(argumentsOf('CMD') ?? '[]') as string[];
    expect(command).toEqual(['node', '--disable-warning=ExperimentalWarning', 'dist/apps/ledger/main.js']);
    expect(existsSync(join(root, sourceOf(command)))).toBe(true);
  });

  it('sets only variables that the ledger can be started with', () =>
    expect(ledgerSettings(imageEnvironment())).toMatchObject({ host: '0.0.0.0', dataFolder: '/data' }));

  it('takes the page from where the build puts it', () => {
    const built =
      /outDir = join\(import\.meta\.dirname, '([^']+)'\)/.exec(
        read('apps', 'dashboard', 'vite.config.ts'),
      )?.[1] ?? '';
    expect(join('apps/dashboard', built)).toBe('dist/apps/dashboard/dist');
    expect(read('libs', 'operations', 'dashboard.ts')).toContain(
      "join(import.meta.dirname, '../../apps/dashboard/dist')",
    );
  });
});

function nodesOf(services: Compose['services']): readonly string[] {
  return Object.keys(services).filter((name) => name.startsWith('eventstoredb-'));
}

const megabytes = (size: string): number => Number.parseInt(size, 10) * (size.endsWith('g') ? 1024 : 1);

interface Mount {
  readonly source: string;
  readonly target: string;
  readonly mode: string;
}

function mountsOf({ volumes = [] }: Service): readonly Mount[] {
  return volumes.map((volume) => {
    const [source = '', target = '', mode = 'rw'] = volume.split(':');
    return { source, target, mode };
  });
}

function interpolateAll({ environment = {} }: Service, set: Readonly<Record<string, string>>): void {
  for (const value of Object.values(environment)) interpolated(String(value), set);
}

/** The settings as they are in the container: a file that its volume brings is there as well. */
function withFiles(environment: Record<string, string>): Record<string, string> {
  const { EVENTSTOREDB_URL: address } = environment;
  return address === undefined
    ? environment
    : {
        ...environment,
        EVENTSTOREDB_URL: address.replace(/tlsCAFile=[^&]+/, `tlsCAFile=${import.meta.filename}`),
      };
}

function usable<Settings>(
  environment: Record<string, string>,
  settingsFrom: (reader: SettingsReader) => Settings,
): Settings {
  const reader = new SettingsReader(environment);
  const settings = settingsFrom(reader);
  reader.assertUsable();
  return settings;
}

const version = (): string => (JSON.parse(read('package.json')) as { version: string }).version;

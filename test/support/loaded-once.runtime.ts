import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Required, for its types are those of what is required, not of what is imported. */
const { default: Runtime } = require('jest-runtime') as typeof import('jest-runtime');

/** What jest keeps of a spec file: modules by address (ESM) and by path (CommonJS), and its own. */
interface Registries {
  esModuleRegistry: Map<string, unknown>;
  moduleRegistry: Map<string, unknown>;
  readonly internalModuleRegistry: Map<string, unknown>;
}

const modules = new Map<string, unknown>();
const commonJsModules = new Map<string, unknown>();

/** Whatever may import `@jest/globals`, whose functions belong to one spec file: specs, `test/` and the `testing` folders. */
const isOfOneSpec = (place: string): boolean =>
  !place.includes('/node_modules/') &&
  !place.startsWith('node:') &&
  (/\.spec\.ts$|\/testing\//.test(place) || !/\/(?:libs|apps)\//.test(place));

const forgetSpec = (registry: Map<string, unknown>): void => {
  for (const place of registry.keys()) if (isOfOneSpec(place)) registry.delete(place);
};

/**
 * Loads the product and its packages once in a worker instead of once for each spec file: a spec of the API spent two seconds
 * of processor on nothing else. What belongs to a spec file is loaded for each.
 */
export default class LoadedOnceRuntime extends Runtime {
  readonly #registries: Registries;

  constructor(...options: ConstructorParameters<typeof Runtime>) {
    super(...options);
    this.#registries = Reflect.get(this, 'registries');
    this.#registries.esModuleRegistry = modules;
    this.#registries.moduleRegistry = commonJsModules;
  }

  /** A module that stays may import something late, in a test of another spec file. */
  override leaveTestCode(): void {}

  /** This runtime goes on serving the modules that it loaded. */
  override teardown(): void {
    this.restoreAllMocks();
    forgetSpec(modules);
    forgetSpec(commonJsModules);
    this.#registries.internalModuleRegistry.clear();
  }
}

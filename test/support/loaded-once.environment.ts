import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Required, for its types are those of what is required, not of what is imported. */
const { default: NodeEnvironment } =
  require('jest-environment-node') as typeof import('jest-environment-node');

/** One global object for all spec files of a worker: the modules that stay loaded live in it. */
export default class LoadedOnceEnvironment extends NodeEnvironment {
  static #only: LoadedOnceEnvironment | undefined;

  constructor(...options: ConstructorParameters<typeof NodeEnvironment>) {
    if (LoadedOnceEnvironment.#only !== undefined) return LoadedOnceEnvironment.#only;
    super(...options);
    LoadedOnceEnvironment.#only = this;
  }

  /** The runner of each spec file leaves its listeners and its state behind. */
  override async setup(): Promise<void> {
    for (const key of Object.getOwnPropertySymbols(this.global))
      if (['EVENT_HANDLERS', 'JEST_STATE_SYMBOL'].includes(key.description ?? ''))
        Reflect.deleteProperty(this.global, key);
  }

  override async teardown(): Promise<void> {
    this.fakeTimersModern?.useRealTimers();
  }
}

import jest from './jest.config.js';

/** The examples of the domain's rules alone: the random histories of a property are another sweep's. */
export default {
  ...jest,
  // It counts what an example reaches in an environment of its own.
  testEnvironment: 'node',
  runtime: undefined,
  roots: ['<rootDir>/libs/domain'],
  testPathIgnorePatterns: ['\\.property\\.spec\\.ts$'],
};

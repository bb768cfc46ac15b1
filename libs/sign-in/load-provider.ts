import type { Provider } from 'oidc-provider';

const ofRuntime = 'oidc-provider WARNING: Unsupported runtime';
let loading: Promise<typeof Provider> | undefined;

/** Loaded by whom it is used. It greets a Node that is not of long-term support yet with a warning, which says nothing to people here. */
export const loadProvider = (): Promise<typeof Provider> => (loading ??= load());

async function load(): Promise<typeof Provider> {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).includes(ofRuntime)) warn(...said);
  };
  try {
    return (await import('oidc-provider')).Provider;
  } finally {
    console.warn = warn;
  }
}

import { signIn } from './ledger-api/ledger-api.ts';

const key = 'foerderbuch-token';

/** The token lives as long as the browser's tab. */
export const storedToken = (): string | undefined => sessionStorage.getItem(key) ?? undefined;
export const storeToken = (token: string): void => sessionStorage.setItem(key, token);
export const forgetToken = (): void => sessionStorage.removeItem(key);

/** Takes the code of a sign-in link out of the address, where nobody can copy or bookmark it, and signs in with it. */
export async function signInByAddress(): Promise<string | undefined> {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code === null) return storedToken();
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  try {
    const token = await signIn(code);
    storeToken(token);
    return token;
  } catch (error) {
    // A link opened for a second time in its tab: whoever is signed in stays so.
    const token = storedToken();
    if (token === undefined) throw error;
    return token;
  }
}

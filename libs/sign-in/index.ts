export {
  BuiltInSignIn,
  IssuerRefusal,
  issuerPath,
  signedInPath,
  signedOutPath,
  type SignedIn,
} from './built-in-sign-in.ts';
export type { IssuerAnswer, IssuerRequest } from './exchange.ts';
export { isLoopback, type RequestPlace } from './place.ts';
export { refusalWords } from './issuer-words.ts';

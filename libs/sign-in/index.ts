export { BuiltInSignIn, IssuerRefusal } from './built-in-sign-in.ts';
export type { IssuerAnswer, IssuerRequest } from './exchange.ts';
export { refusalWords } from './issuer-words.ts';
export type { RequestPlace } from './place.ts';

export { inOneGo, Turns, type Steps } from './turns.ts';

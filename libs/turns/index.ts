export { collectorsGoSecond, goSecond, goSecondAsProcess } from './go-second.ts';
export { inOneGo, Turns, type Steps } from './turns.ts';

export { eventsOfToday } from './events-of-today.ts';

import type { EventToAppend } from './envelope.ts';

/** True when the recorded event is the appended one in everything that was given with it. */
export const isSameEvent = (recorded: EventToAppend, appended: EventToAppend): boolean =>
  recorded.id === appended.id &&
  recorded.type === appended.type &&
  recorded.version === appended.version &&
  recorded.payload === appended.payload &&
  recorded.effectiveDay === appended.effectiveDay &&
  recorded.actor.subject === appended.actor.subject &&
  recorded.actor.role === appended.actor.role &&
  recorded.commandId === appended.commandId &&
  recorded.correlationId === appended.correlationId &&
  recorded.causationId === appended.causationId &&
  recorded.requestHash === appended.requestHash &&
  recorded.synthetic === appended.synthetic;

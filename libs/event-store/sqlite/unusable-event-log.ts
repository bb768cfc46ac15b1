/** The file cannot be used as the event log; the message says why and what to do. */
export class UnusableEventLog extends Error {
  override readonly name = 'UnusableEventLog';
}

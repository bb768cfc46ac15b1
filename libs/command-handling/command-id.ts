import { hash } from 'node:crypto';

/**
 * UUID of a command from who asks, the Idempotency-Key and the operation (what is done to what): the same request has the same id,
 * on every machine. Shape of RFC 9562, version 8.
 */
export function commandIdOf(subject: string, idempotencyKey: string, operation: string): string {
  const digest = hash('sha256', JSON.stringify([subject, idempotencyKey, operation]), 'hex');
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}

import type { FastifyRequest } from 'fastify';
import { composed } from '#domain';

/** Every text of a request in one form (NFC), before anything is checked, hashed or stored. */
export function composeTexts(request: FastifyRequest): void {
  request.body = composedValue(request.body);
  request.query = composedValue(request.query);
}

function composedValue(value: unknown): unknown {
  if (typeof value === 'string') return composed(value);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) fields[name] = composedValue(field);
  return value;
}

import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from './auth/access.ts';

/** `degraded` when one of the read models has stopped; `read-only` when the disk takes no events; rejects when the process cannot do its work. */
export type Readiness = () => Promise<'ready' | 'degraded' | 'read-only'>;

export const readinessToken = Symbol('readiness');

/** Says of the process no more than an outsider may know. */
@Controller('health')
@ApiExcludeController()
@Public()
export class HealthController {
  readonly #readiness: Readiness;

  constructor(@Inject(readinessToken) readiness: Readiness) {
    this.#readiness = readiness;
  }

  /** The process runs. */
  @Get('live')
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  /** What the process needs answers. */
  @Get('ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ readonly status: 'ready' | 'degraded' | 'read-only' | 'unavailable' }> {
    try {
      return { status: await this.#readiness() };
    } catch {
      reply.status(503);
      return { status: 'unavailable' };
    }
  }
}

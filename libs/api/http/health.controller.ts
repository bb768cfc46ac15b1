import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from './auth/access.ts';

/** `degraded` when something is wrong that keeps nobody from work; `read-only` when nothing is recorded. */
export type Readiness = () => Promise<'ready' | 'degraded' | 'read-only' | 'unavailable'>;

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
    const status = await this.#readiness().catch(() => 'unavailable' as const);
    if (status === 'unavailable') reply.status(503);
    return { status };
  }
}

import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from './auth/access.ts';
import { QuerySource } from './queries/ledger-reader.ts';

/** Says of the process no more than an outsider may know. */
@Controller('health')
@ApiExcludeController()
@Public()
export class HealthController {
  readonly #source: QuerySource;

  constructor(source: QuerySource) {
    this.#source = source;
  }

  /** The process runs. */
  @Get('live')
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }

  /** The store answers; `degraded` when one of the read models has stopped. */
  @Get('ready')
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ readonly status: 'ready' | 'degraded' | 'unavailable' }> {
    try {
      await this.#source.head();
      const checkpoints = await this.#source.checkpoints();
      return { status: checkpoints.some(({ state }) => state === 'STOPPED') ? 'degraded' : 'ready' };
    } catch {
      reply.status(503);
      return { status: 'unavailable' };
    }
  }
}

import { Controller, Get } from '@nestjs/common';
import { Public } from './auth/access.ts';

@Controller('health')
@Public()
export class HealthController {
  /** The process runs. */
  @Get('live')
  live(): { readonly status: 'live' } {
    return { status: 'live' };
  }
}

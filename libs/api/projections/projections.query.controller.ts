import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { RequiresRole } from '../http/auth/access.ts';
import { auditors } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { ShownChoice, ShownCount, ShownList, ShownText } from '../http/shown.ts';
import { QuerySource } from '../http/query-source.ts';

class ProjectionView {
  @ShownText('Name', { example: 'consumption' })
  readonly name!: string;

  @ShownCount('Version', { example: 1 })
  readonly version!: number;

  @ShownChoice('Zustand', ['BUILDING', 'LIVE', 'STOPPED'], { example: 'LIVE' })
  readonly state!: string;

  @ShownText('Enthält das Journal bis zu dieser Position', { example: '417' })
  readonly position!: string;

  @ShownText('Woran sie angehalten hat', { optional: true })
  readonly error?: string;
}

class ProjectionList {
  @ShownList('Auswertungen', ProjectionView)
  readonly items!: readonly ProjectionView[];
}

@Controller('api/v1/projections')
@RequiresRole(...auditors, 'system')
export class ProjectionsController {
  readonly #source: QuerySource;

  constructor(source: QuerySource) {
    this.#source = source;
  }

  @Get()
  @ApiOperation({ summary: 'Zustand der Auswertungen' })
  @ApiOkResponse({ type: ProjectionList })
  async list(): Promise<ProjectionList> {
    const checkpoints = await this.#source.checkpoints();
    return {
      items: checkpoints.map(({ name, version, state, position, error }) => ({
        name,
        version,
        state,
        position: position.toString(),
        ...defined({ error }),
      })),
    };
  }
}

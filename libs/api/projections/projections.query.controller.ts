import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { RequiresRole } from '../http/auth/access.ts';
import { auditors } from '../http/auth/reader-roles.ts';
import { projectionStateWords } from '../http/choice-words.ts';
import { defined } from '../http/defined.ts';
import { ShownChoice, ShownCount, ShownList, ShownText } from '../http/shown.ts';
import { QuerySource } from '../http/query-source.ts';

class ProjectionView {
  @ShownText({ de: 'Name', en: 'Name' }, { example: 'consumption' })
  readonly name!: string;

  @ShownCount({ de: 'Version', en: 'Version' }, { example: 1 })
  readonly version!: number;

  @ShownChoice({ de: 'Zustand', en: 'State' }, projectionStateWords, { example: 'LIVE' })
  readonly state!: string;

  @ShownText(
    { de: 'Enthält das Journal bis zu dieser Position', en: 'Contains the log up to this position' },
    { example: '417' },
  )
  readonly position!: string;

  @ShownText({ de: 'Woran sie angehalten hat', en: 'What it stopped at' }, { optional: true })
  readonly error?: string;
}

class ProjectionList {
  @ShownList({ de: 'Auswertungen', en: 'Read models' }, ProjectionView)
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
  async projections(): Promise<ProjectionList> {
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

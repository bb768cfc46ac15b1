import { Body, Controller, Get, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { UpkeepRuns, type UpkeepKind } from '#projections';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { wallClock } from '#table-files';
import { auditors } from '../http/auth/reader-roles.ts';
import { LineTextField } from '../http/fields.ts';
import { Problem } from '../http/problem/problem.ts';
import type { Words } from '#refusal-words';
import { QuerySource } from '../http/query-source.ts';
import { instantOf } from '../http/shown.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { refuseRehearsal } from '../http/rehearsed.ts';
import { upkeepToken, type Upkeep } from './upkeep.ts';
import {
  kindWords,
  UpkeepRunView,
  upkeepRunView,
  VerificationView,
  verificationView,
} from './upkeep.view.ts';

class RebuildRequest {
  @LineTextField({
    description: { de: 'Diese Auswertung; ohne sie alle', en: 'This read model; all of them without it' },
    maxLength: 100,
    example: 'consumption',
    optional: true,
  })
  readonly projection?: string;
}

/** What the log and the read models are found to be, and work on the read models that an operator begins. */
@Controller('api/v1')
export class UpkeepController {
  readonly #source: QuerySource;
  readonly #upkeep: Upkeep | undefined;

  constructor(source: QuerySource, @Inject(upkeepToken) upkeep: Upkeep | undefined) {
    this.#source = source;
    this.#upkeep = upkeep;
  }

  @Get('verification')
  @RequiresRole(...auditors)
  @ApiOperation({ summary: 'Was die Prüfung des Journals und der Auswertungen zuletzt ergab' })
  @ApiOkResponse({ type: VerificationView })
  async verification(): Promise<VerificationView> {
    return verificationView(this.#upkeep, await this.#source.head());
  }

  @Post('verification/comparisons')
  @HttpCode(200)
  @LimitedRoute('expensiveRead')
  @RequiresRole('auditor', 'administrator')
  @ApiOperation({ summary: 'Alle Auswertungen nachrechnen und vergleichen' })
  @ApiOkResponse({ type: UpkeepRunView })
  async compare(
    @CurrentIdentity() caller: Authenticated,
    @Req() request: FastifyRequest,
  ): Promise<UpkeepRunView> {
    refuseRehearsal(request, unrehearsed);
    return this.#begin('COMPARISON', await this.#names(), caller);
  }

  @Post('projections/rebuilds')
  @HttpCode(200)
  @LimitedRoute('expensiveRead')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Auswertungen neu aufbauen, neben denen, die gezeigt werden' })
  @ApiOkResponse({ type: UpkeepRunView })
  async rebuild(
    @Body() { projection }: RebuildRequest,
    @CurrentIdentity() caller: Authenticated,
    @Req() request: FastifyRequest,
  ): Promise<UpkeepRunView> {
    refuseRehearsal(request, unrehearsed);
    const all = await this.#names();
    if (projection !== undefined && !all.includes(projection))
      throw new Problem('NOT_FOUND', {
        de: `Es gibt keine Auswertung »${projection}«; es gibt ${all.join(', ')}.`,
        en: `There is no read model “${projection}”; there are ${all.join(', ')}.`,
      });
    return this.#begin('REBUILD', projection === undefined ? all : [projection], caller);
  }

  async #names(): Promise<readonly string[]> {
    const checkpoints = await this.#source.checkpoints();
    return [...new Set(checkpoints.map(({ name }) => name))];
  }

  async #begin(
    kind: UpkeepKind,
    projections: readonly string[],
    { identity }: Authenticated,
  ): Promise<UpkeepRunView> {
    if (this.#upkeep === undefined || !(await this.#upkeep.mayBegin()))
      throw new Problem('UPKEEP_ELSEWHERE', {
        de: 'Die Datenbank der Auswertungen lässt diesen Dienst nichts auftragen: Ihr Benutzer braucht das Recht INSERT auf die Tabelle »upkeep«, die der »projector« anlegt. Bis dahin: »npm run rebuild«, zum Vergleichen »npm run rebuild -- --verify«.',
        en: 'The database of the read models lets this service ask for nothing: its user needs the right INSERT on the table “upkeep”, which the “projector” makes. Until then: “npm run rebuild”, to compare “npm run rebuild -- --verify”.',
      });
    try {
      return upkeepRunView(await this.#upkeep.begin(kind, projections, identity.subject));
    } catch (error) {
      throw error instanceof UpkeepRuns ? runsAlready(error) : error;
    }
  }
}

function runsAlready({ run: { kind, begunBy, begunAtMs } }: UpkeepRuns): Problem {
  const { de, en } = kindWords[kind];
  const since = wallClock(begunAtMs).replace('T', ', ');
  return new Problem(
    'UPKEEP_RUNS',
    {
      de: `Ein Lauf über die Auswertungen (${de}) ist schon im Gang, begonnen von ${begunBy} am ${since} Uhr. Bitte warten, bis er beendet ist.`,
      en: `A run over the read models (${en}) is under way already, begun by ${begunBy} on ${since}. Wait until it has ended.`,
    },
    { figures: { kind, begunBy, begunAt: instantOf(BigInt(begunAtMs)) } },
  );
}

/** It records nothing, so there is nothing to rehearse. */
const unrehearsed: Words = {
  de: 'Ein Lauf über die Auswertungen bucht nichts und wird nicht geprobt. Bitte den Kopf »Prefer« weglassen, um ihn zu beginnen.',
  en: 'A run over the read models records nothing and is not rehearsed. Leave out the header “Prefer” to begin it.',
};

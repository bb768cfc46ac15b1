import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { readers } from '../http/auth/reader-roles.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { knownBy, MomentQuery } from '../http/query-fields.ts';
import { ProgrammeField } from '../http/fields.ts';
import { ProgrammePath } from '../http/paths.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { defined } from '../http/defined.ts';
import { DocumentTemplateList, documentTemplateViews } from './document-template.view.ts';
import {
  AnnouncedTotalList,
  ProgrammeAnswer,
  ProgrammeList,
  announcedTotalView,
  programmeView,
} from './programme.view.ts';

class AnnouncedTotalsQuery extends MomentQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'DIGITALISIERUNGSFABRIK',
    optional: true,
  })
  readonly programme?: string;
}

@Controller('api/v1')
@RequiresRole(...readers, 'claimant')
export class ProgrammeQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get('programmes')
  @ApiOperation({ summary: 'Förderprogramme' })
  @ApiOkResponse({ type: ProgrammeList })
  programmes(@Query() query: MomentQuery): Promise<ProgrammeList> {
    return this.#reader.all(queries.Programmes, {}, knownBy(query), programmeView);
  }

  @Get('programmes/:programme')
  @ApiOperation({ summary: 'Ein Förderprogramm mit seinen Einstellungen' })
  @ApiOkResponse({ type: ProgrammeAnswer })
  programme(@Param() path: ProgrammePath, @Query() query: MomentQuery): Promise<ProgrammeAnswer> {
    return this.#reader.one(queries.Programme, path, knownBy(query), programmeView);
  }

  @Get('programmes/:programme/document-templates')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Die Vorlagen der Schriftstücke eines Programms, die geltende und alle früheren' })
  @ApiOkResponse({ type: DocumentTemplateList })
  async documentTemplates(
    @Param() { programme }: ProgrammePath,
    @Query() query: MomentQuery,
  ): Promise<DocumentTemplateList> {
    const asked = { programme };
    const { position, result } = await this.#reader.ask(queries.DocumentTemplates, asked, knownBy(query));
    const items = documentTemplateViews(result, query.asOf ?? dayAt(this.#now()));
    return { position: position.toString(), items };
  }

  @Get('announced-totals')
  @ApiOperation({ summary: 'Angekündigte Summen ohne Jahresscheiben: Rahmen und Vergleichssummen' })
  @ApiOkResponse({ type: AnnouncedTotalList })
  announcedTotals(@Query() query: AnnouncedTotalsQuery): Promise<AnnouncedTotalList> {
    const asked = defined({ programme: query.programme });
    return this.#reader.all(queries.AnnouncedTotals, asked, query, announcedTotalView);
  }
}

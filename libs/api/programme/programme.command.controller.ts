import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { cents } from '#domain';
import { AnnouncedTotalPath, ProgrammePath } from '../http/paths.ts';
import { CommandSender } from '../http/command-sender.ts';
import { defined } from '../http/defined.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import { RequiresRole } from '../http/auth/access.ts';
import { sourceOf } from '../http/source.dto.ts';
import {
  AnnouncedTotalCorrectionDto,
  AnnouncedTotalDto,
  FramePaymentRuleDto,
  FundingRuleDto,
  ProgrammeCorrectionDto,
  ProgrammeDto,
  SecondPersonRuleDto,
  YearClosingRuleDto,
} from './programme.dto.ts';
import {
  AnswersEnactedOrProposed,
  type ProposedBudgetAct,
  orProposed,
} from '../budget-act/budget-act-answer.ts';
import { DocumentTemplateDto, wordsOf } from './document-template.dto.ts';
import { RecordedProgramme, recordedProgramme } from './recorded-programme.ts';

/** Programmes and the totals announced for them. */
@Controller('api/v1')
@RequiresRole('administrator', 'budget-controller')
export class ProgrammeCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post('programmes')
  @ApiOperation({ summary: 'Förderprogramm anlegen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  registerProgramme(
    @Body() { programme, name }: ProgrammeDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    return this.#commands.record(
      'RegisterProgramme',
      { programme, name, synthetic: false },
      requested,
      recordedProgramme,
    );
  }

  @Post('programmes/:programme/corrections')
  @ApiOperation({ summary: 'Namen eines Förderprogramms berichtigen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  correctProgramme(
    @Param() { programme }: ProgrammePath,
    @Body() { name, reason }: ProgrammeCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    return this.#commands.record(
      'CorrectProgramme',
      { programme, name, reason },
      requested,
      recordedProgramme,
    );
  }

  @Post('programmes/:programme/funding-rules')
  @ApiOperation({ summary: 'Förderquote eines Programms festlegen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  setFundingRule(
    @Param() { programme }: ProgrammePath,
    @Body() { shareMaxPercent, reason }: FundingRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    return this.#commands.record(
      'SetFundingRule',
      { programme, shareMaxPercent, reason },
      requested,
      recordedProgramme,
    );
  }

  @Post('programmes/:programme/frame-payment-rules')
  @ApiOperation({ summary: 'Regeln, ob aus einem Rahmen ohne Haushaltsjahr gezahlt werden darf' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  setFramePaymentRule(
    @Param() { programme }: ProgrammePath,
    @Body() { allowed, reason }: FramePaymentRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    return this.#commands.record(
      'SetFramePaymentRule',
      { programme, allowed, reason },
      requested,
      recordedProgramme,
    );
  }

  @Post('programmes/:programme/year-closing-rules')
  @RequiresRole('administrator')
  @ApiOperation({ summary: 'Tag setzen, an dem Haushaltsjahre von selbst abgeschlossen werden (LHO § 76)' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  setYearClosingRule(
    @Param() { programme }: ProgrammePath,
    @Body() { closesOn, reason }: YearClosingRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const data = { programme, ...defined({ closesOn }), reason };
    return this.#commands.record('SetYearClosingRule', data, requested, recordedProgramme);
  }

  @Post('programmes/:programme/document-templates')
  @ApiOperation({ summary: 'Vorlage der Bescheide und Anordnungen eines Programms setzen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  setDocumentTemplate(
    @Param() { programme }: ProgrammePath,
    @Body() body: DocumentTemplateDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const { from, reason } = body;
    const data = { programme, from, ...wordsOf(body), reason };
    return this.#commands.record('SetDocumentTemplate', data, requested, recordedProgramme);
  }

  @Post('programmes/:programme/second-person-rules')
  @RequiresRole('administrator')
  @ApiOperation({
    summary:
      'Regeln, ob eine zweite Person bestätigt, was am Haushalt beschlossen, nachgetragen, gesperrt und freigegeben wird',
  })
  @AnswersEnactedOrProposed(RecordedProgramme)
  setSecondPersonRule(
    @Param() { programme }: ProgrammePath,
    @Body() { required, reason }: SecondPersonRuleDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme | ProposedBudgetAct> {
    const data = { programme, required, reason };
    return this.#commands.record('SetSecondPersonRule', data, requested, orProposed(recordedProgramme));
  }

  @Post('programmes/:programme/announced-totals')
  @ApiOperation({ summary: 'Angekündigte Summe festhalten' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  recordAnnouncedTotal(
    @Param() { programme }: ProgrammePath,
    @Body() body: AnnouncedTotalDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const { totalId, line, name, period, kind, exactness } = body;
    const figure = { amount: cents(body.amount), exactness, source: sourceOf(body.source) };
    const data = { programme, totalId, line, name, period, kind, ...figure };
    return this.#commands.record('RecordAnnouncedTotal', data, requested, recordedProgramme);
  }

  @Post('programmes/:programme/announced-totals/:totalId/corrections')
  @ApiOperation({ summary: 'Angekündigte Summe berichtigen' })
  @ApiCreatedResponse({ type: RecordedProgramme })
  correctAnnouncedTotal(
    @Param() { programme, totalId }: AnnouncedTotalPath,
    @Body() body: AnnouncedTotalCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedProgramme> {
    const { line, name, period, kind, exactness, reason } = body;
    const figure = { amount: cents(body.amount), exactness, source: sourceOf(body.source) };
    const data = { programme, totalId, line, name, period, kind, ...figure, reason };
    return this.#commands.record('CorrectAnnouncedTotal', data, requested, recordedProgramme);
  }
}

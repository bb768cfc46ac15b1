import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { cents, type Corrects } from '#domain';
import { RequiresRole } from '../http/auth/access.ts';
import { defined } from '../http/defined.ts';
import { BudgetLineItemPath, BudgetLinePath, budgetLineOf } from '../http/paths.ts';
import { Requested, type RequestedCommand } from '../http/requested.ts';
import {
  AppropriationCorrectionDto,
  AppropriationDto,
  AppropriationReversalDto,
  BlockDto,
  GeneralBlockDto,
  BlockReleaseDto,
  CommitmentDto,
  DisbursementDto,
  OverrunDto,
  ReasonDto,
  ReductionDto,
  ReversalDto,
  SupplementDto,
} from './budget-line.dto.ts';
import { AnswersEnactedOrProposed, type ProposedBudgetAct } from '../budget-act/budget-act-answer.ts';
import { CommandSender } from '../http/command-sender.ts';
import { CommitmentOrderDto } from '../payment/payment.dto.ts';
import { PreparedOrder, preparationOf, preparedOrderOf } from '../payment/prepared-order.ts';
import { sourceOf } from '../http/source.dto.ts';
import { RecordedBudgetLine, recordedBudgetLine, recordedOrProposed } from './recorded-budget-line.ts';

@Controller('api/v1/budget-lines')
@RequiresRole('budget-controller', 'administrator')
export class BudgetLineCommandController {
  readonly #commands: CommandSender;

  constructor(commands: CommandSender) {
    this.#commands = commands;
  }

  @Post()
  @ApiOperation({ summary: 'Haushaltsansatz einer Haushaltsstelle beschließen' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  enactAppropriation(
    @Body() body: AppropriationDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { programme, line, fiscalYear, name, exactness, product } = body;
    const data = {
      programme,
      line,
      fiscalYear,
      name,
      exactness,
      amount: cents(body.amount),
      source: sourceOf(body.source),
      ...defined({ product }),
    };
    return this.#commands.record(
      'EnactAppropriation',
      data,
      requested,
      recordedOrProposed,
      body.effectiveDay,
    );
  }

  @Post(':programme/:line/:fiscalYear/corrections')
  @ApiOperation({ summary: 'Haushaltsansatz berichtigen: Rücknahme und neuer Eintrag in einem' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  correctAppropriation(
    @Param() path: BudgetLinePath,
    @Body() body: AppropriationCorrectionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { name, exactness, reason, product } = body;
    const data = {
      ...budgetLineOf(path),
      name,
      exactness,
      amount: cents(body.amount),
      source: sourceOf(body.source),
      ...defined({ product }),
      reason,
    };
    return this.#commands.record('CorrectAppropriation', data, requested, recordedOrProposed);
  }

  @Post(':programme/:line/:fiscalYear/reversal')
  @ApiOperation({ summary: 'Haushaltsansatz zurücknehmen, der nie beschlossen wurde' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  reverseAppropriation(
    @Param() path: BudgetLinePath,
    @Body() { reason }: AppropriationReversalDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    return this.#commands.record(
      'ReverseAppropriation',
      { ...budgetLineOf(path), reason },
      requested,
      recordedOrProposed,
    );
  }

  @Post(':programme/:line/:fiscalYear/supplements')
  @ApiOperation({ summary: 'Nachtrag beschließen (LHO § 33)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  enactSupplement(
    @Param() path: BudgetLinePath,
    @Body() body: SupplementDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { supplementId, exactness } = body;
    const data = {
      ...budgetLineOf(path),
      supplementId,
      exactness,
      amount: cents(body.amount),
      source: sourceOf(body.source),
    };
    return this.#commands.record('EnactSupplement', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/overruns')
  @ApiOperation({ summary: 'Überschreitung mit Einwilligung des Finanzministeriums buchen (LHO § 37)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  consentToOverrun(
    @Param() path: BudgetLinePath,
    @Body() body: OverrunDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { overrunId, consent, reason } = body;
    const { consentReference, consentedOn } = consent;
    const data = {
      ...budgetLineOf(path),
      overrunId,
      amount: cents(body.amount),
      consentReference,
      consentedOn,
      reason,
    };
    return this.#commands.record('ConsentToOverrun', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/overruns/:id/reversal')
  @ApiOperation({ summary: 'Überschreitung zurücknehmen' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  reverseOverrun(
    @Param() path: BudgetLineItemPath,
    @Body() body: ReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const data = { ...budgetLineOf(path), overrunId: path.id, reason: body.reason };
    return this.#commands.record('ReverseOverrun', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/blocks')
  @ApiOperation({ summary: 'Mittel sperren (LHO §§ 22, 36)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  block(
    @Param() path: BudgetLinePath,
    @Body() body: BlockDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { blockId, reason } = body;
    const data = { ...budgetLineOf(path), blockId, reason, amount: cents(body.amount) };
    return this.#commands.record('BlockFunds', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/general-blocks')
  @ApiOperation({ summary: 'Prozent des Ansatzes sperren (LHO § 41)' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  blockGenerally(
    @Param() path: BudgetLinePath,
    @Body() body: GeneralBlockDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const { blockId, percent, stopsPayments, reason } = body;
    const data = { ...budgetLineOf(path), blockId, percent, reason, ...defined({ stopsPayments }) };
    return this.#commands.record('BlockGenerally', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/blocks/:id/releases')
  @ApiOperation({ summary: 'Gesperrte Mittel freigeben' })
  @AnswersEnactedOrProposed(RecordedBudgetLine)
  releaseBlock(
    @Param() path: BudgetLineItemPath,
    @Body() body: BlockReleaseDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine | ProposedBudgetAct> {
    const data = {
      ...budgetLineOf(path),
      blockId: path.id,
      reason: body.reason,
      ...(body.amount !== undefined && { amount: cents(body.amount) }),
    };
    return this.#commands.record('ReleaseBlock', data, requested, recordedOrProposed, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/commitments')
  @ApiOperation({ summary: 'Mittel festlegen' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  commit(
    @Param() path: BudgetLinePath,
    @Body() body: CommitmentDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const { commitmentId, recipient } = body;
    const corrects = correctsOf(body);
    const data = {
      ...budgetLineOf(path),
      commitmentId,
      amount: cents(body.amount),
      ...defined({ recipient, corrects }),
    };
    return this.#commands.record('CommitFunds', data, requested, recordedBudgetLine, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/commitments/:id/reductions')
  @ApiOperation({ summary: 'Festlegung mindern' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  reduceCommitment(
    @Param() path: BudgetLineItemPath,
    @Body() body: ReductionDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const data = {
      ...budgetLineOf(path),
      commitmentId: path.id,
      reason: body.reason,
      amount: cents(body.amount),
    };
    return this.#commands.record('ReduceCommitment', data, requested, recordedBudgetLine, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/commitments/:id/release')
  @ApiOperation({ summary: 'Festlegung auflösen' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  releaseCommitment(
    @Param() path: BudgetLineItemPath,
    @Body() body: ReasonDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const data = { ...budgetLineOf(path), commitmentId: path.id, reason: body.reason };
    return this.#commands.record('ReleaseCommitment', data, requested, recordedBudgetLine, body.effectiveDay);
  }

  @Post(':programme/:line/:fiscalYear/commitments/:id/payment-orders')
  @RequiresRole('case-worker', 'payment-officer')
  @ApiOperation({
    summary:
      'Auszahlungsanordnung auf eine Festlegung ohne Bescheid vorbereiten; mit der ersten bekommt sie eine Vorgangsnummer',
  })
  @ApiCreatedResponse({ type: PreparedOrder })
  async prepareOrder(
    @Param() path: BudgetLineItemPath,
    @Body() body: CommitmentOrderDto,
    @Requested() requested: RequestedCommand,
  ): Promise<PreparedOrder> {
    const commitment = { ...budgetLineOf(path), commitmentId: path.id };
    const data = { commitment, ...preparationOf(body) };
    return preparedOrderOf(await this.#commands.send('PrepareOrderOnCommitment', data, requested));
  }

  @Post(':programme/:line/:fiscalYear/disbursements')
  @RequiresRole('system')
  @ApiOperation({
    summary: 'Auszahlung übernehmen, die das Kassenverfahren des Landes ohne Anordnung geleistet hat',
  })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  recordDisbursement(
    @Param() path: BudgetLinePath,
    @Body() body: DisbursementDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const { commitmentId, disbursementId, reference, consent } = body;
    const data = {
      ...budgetLineOf(path),
      commitmentId,
      disbursementId,
      reference,
      amount: cents(body.amount),
      ...defined({ consent, corrects: correctsOf(body) }),
    };
    return this.#commands.record(
      'RecordDisbursement',
      data,
      requested,
      recordedBudgetLine,
      body.effectiveDay,
    );
  }

  @Post(':programme/:line/:fiscalYear/disbursements/:id/reversals')
  @RequiresRole('system')
  @ApiOperation({ summary: 'Rücknahme einer solchen Auszahlung übernehmen' })
  @ApiCreatedResponse({ type: RecordedBudgetLine })
  recordReversal(
    @Param() path: BudgetLineItemPath,
    @Body() body: ReversalDto,
    @Requested() requested: RequestedCommand,
  ): Promise<RecordedBudgetLine> {
    const data = {
      ...budgetLineOf(path),
      disbursementId: path.id,
      reason: body.reason,
      reference: body.reference,
      amount: cents(body.amount),
    };
    return this.#commands.record('RecordReversal', data, requested, recordedBudgetLine, body.effectiveDay);
  }
}

const correctsOf = ({ corrects }: CommitmentDto | DisbursementDto): Corrects | undefined =>
  corrects && { fiscalYear: corrects.fiscalYear, id: corrects.id };

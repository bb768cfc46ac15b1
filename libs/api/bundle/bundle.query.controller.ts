import {
  applyDecorators,
  Controller,
  Get,
  Param,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ofBudgetLine, ofPayee, ofPaymentRun, ofProgramme } from '#audit-bundle';
import { RequiresRole } from '../http/auth/access.ts';
import { auditors, readers } from '../http/auth/reader-roles.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  BudgetLinePath,
  budgetLineOf,
  CasePath,
  PayeePath,
  PaymentRunPath,
  ProgrammePath,
} from '../http/paths.ts';
import { MomentQuery } from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { searchOf, TrailSearchQuery } from '../trail/trail-search.query.ts';
import { caseOfKind } from './case-of-kind.ts';
import { ofTrail } from './trail-subject.ts';
import { Bundles } from './bundles.ts';

const BundleRoute = (path: string, summary: string): MethodDecorator =>
  applyDecorators(
    Get(path),
    LimitedRoute('expensiveRead'),
    ApiOperation({ summary }),
    ApiProduces('application/zip'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** What can be taken home to be checked: whoever reads the events of something may take them. */
@Controller('api/v1')
@RequiresRole(...readers)
export class BundleQueryController {
  readonly #reader: LedgerReader;
  readonly #bundles: Bundles;

  constructor(reader: LedgerReader, bundles: Bundles) {
    this.#reader = reader;
    this.#bundles = bundles;
  }

  @BundleRoute('claims/:caseNumber/bundle', 'Das Prüfpaket eines Antrags')
  async claimBundle(
    @Param() { caseNumber }: CasePath,
    @Query() query: MomentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const subject = await caseOfKind(this.#reader, 'claim', caseNumber, query);
    return this.#bundles.send(subject, query, request, reply);
  }

  @BundleRoute('grants/:caseNumber/bundle', 'Das Prüfpaket einer Zuwendung')
  async grantBundle(
    @Param() { caseNumber }: CasePath,
    @Query() query: MomentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const subject = await caseOfKind(this.#reader, 'grant', caseNumber, query);
    return this.#bundles.send(subject, query, request, reply);
  }

  @BundleRoute('agreements/:caseNumber/bundle', 'Das Prüfpaket einer Vereinbarung')
  async agreementBundle(
    @Param() { caseNumber }: CasePath,
    @Query() query: MomentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const subject = await caseOfKind(this.#reader, 'agreement', caseNumber, query);
    return this.#bundles.send(subject, query, request, reply);
  }

  @BundleRoute('budget-lines/:programme/:line/:fiscalYear/bundle', 'Das Prüfpaket einer Haushaltsstelle')
  budgetLineBundle(
    @Param() path: BudgetLinePath,
    @Query() query: MomentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.#bundles.send(ofBudgetLine(budgetLineOf(path)), query, request, reply);
  }

  @BundleRoute('payees/:payeeId/bundle', 'Das Prüfpaket eines Zahlungsempfängers')
  payeeBundle(
    @Param() { payeeId }: PayeePath,
    @Query() query: MomentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.#bundles.send(ofPayee(payeeId), query, request, reply);
  }

  @BundleRoute('payment-runs/:runId/bundle', 'Das Prüfpaket eines Zahllaufs')
  paymentRunBundle(
    @Param() { runId }: PaymentRunPath,
    @Query() query: MomentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.#bundles.send(ofPaymentRun(runId), query, request, reply);
  }

  @BundleRoute('programmes/:programme/bundle', 'Das Prüfpaket eines Programms')
  programmeBundle(
    @Param() { programme }: ProgrammePath,
    @Query() query: MomentQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.#bundles.send(ofProgramme(programme), query, request, reply);
  }

  @BundleRoute('audit-trail/bundle', 'Das Prüfpaket dessen, was in der Prüfspur gesucht wird')
  @RequiresRole(...auditors)
  trailBundle(
    @Query() query: TrailSearchQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return this.#bundles.send(ofTrail(searchOf(query)), query, request, reply);
  }
}

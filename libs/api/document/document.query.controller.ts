import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { pdfOf, type Letter } from '#pdf-files';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { tenantOf } from '../http/auth/tenant.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { CasePath, PaymentOrderPath, RepaymentPath } from '../http/paths.ts';
import { momentOf, MomentQuery } from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { attachment } from '../http/whole-list/file-name.ts';
import { wordsOf } from '../programme/document-template.dto.ts';
import { awardNotice } from './award-notice.ts';
import { documentPreview } from './document-preview.ts';
import { DocumentPreviewDto } from './document-preview.dto.ts';
import { claimNotice } from './claim-notice.ts';
import { repaymentNotice } from './repayment-notice.ts';
import { paymentOrderDocument } from './payment-order-document.ts';

/** What is printed, signed and sent. */
@Controller('api/v1')
export class DocumentQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get('grants/:caseNumber/award-notice')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Der Zuwendungsbescheid als barrierefreies PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async awardNotice(
    @Param() { caseNumber }: CasePath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<StreamableFile> {
    const letter = await awardNotice(this.#reader, { caseNumber, tenant: tenantOf(caller) }, query);
    return fileOf(letter, caseNumber);
  }

  @Get('claims/:caseNumber/notice')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Der Bescheid über einen Erstattungsantrag als barrierefreies PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async claimNotice(
    @Param() { caseNumber }: CasePath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<StreamableFile> {
    const letter = await claimNotice(this.#reader, { caseNumber, tenant: tenantOf(caller) }, query);
    return fileOf(letter, caseNumber);
  }

  @Get('repayments/:repaymentId/notice')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Der Rückforderungsbescheid mit seinen Zinsen als barrierefreies PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async repaymentNotice(
    @Param() { repaymentId }: RepaymentPath,
    @Query() query: MomentQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<StreamableFile> {
    const moment = momentOf(query, dayAt(this.#now()));
    const letter = await repaymentNotice(
      this.#reader,
      { repaymentId, moment, ...defined({ tenant: tenantOf(caller) }) },
      query,
    );
    return fileOf(letter, repaymentId);
  }

  @Get('payment-orders/:orderNumber/document')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Die Auszahlungsanordnung als barrierefreies PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paymentOrderDocument(
    @Param() { orderNumber }: PaymentOrderPath,
    @Query() query: MomentQuery,
  ): Promise<StreamableFile> {
    return fileOf(await paymentOrderDocument(this.#reader, orderNumber, query), orderNumber);
  }

  @Post('document-previews')
  @HttpCode(200)
  @LimitedRoute('expensiveRead')
  @RequiresRole('administrator', 'budget-controller')
  @ApiOperation({ summary: 'Eine Vorlage an erfundenen Angaben als barrierefreies PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  documentPreview(@Body() body: DocumentPreviewDto): Promise<StreamableFile> {
    return fileOf(documentPreview(body.document, wordsOf(body), dayAt(this.#now())), previewNumber);
  }
}

const previewNumber = 'Vorschau';

async function fileOf(letter: Letter, number: string): Promise<StreamableFile> {
  const bytes = await pdfOf(letter);
  return new StreamableFile(bytes, {
    type: 'application/pdf',
    length: bytes.length,
    disposition: attachment(`${letter.title} ${number}.pdf`),
  });
}

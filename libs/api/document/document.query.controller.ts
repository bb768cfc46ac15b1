import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { pdfOf, type Letter } from '#pdf-files';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { tenantOf } from '../http/auth/tenant.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import { CasePath, PaymentOrderPath } from '../http/paths.ts';
import { MinPositionQuery } from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import { attachment } from '../http/whole-list/file-name.ts';
import { awardNotice } from './award-notice.ts';
import { paymentOrderDocument } from './payment-order-document.ts';

/** What is printed, signed and sent. */
@Controller('api/v1')
export class DocumentQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get('grants/:caseNumber/award-notice')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary: 'Der Zuwendungsbescheid als barrierefreies PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async awardNotice(
    @Param() { caseNumber }: CasePath,
    @Query() { minPosition }: MinPositionQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<StreamableFile> {
    const letter = await awardNotice(this.#reader, { caseNumber, tenant: tenantOf(caller) }, minPosition);
    return fileOf(letter, caseNumber);
  }

  @Get('payment-orders/:orderNumber/document')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Die Auszahlungsanordnung als barrierefreies PDF' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paymentOrderDocument(
    @Param() { orderNumber }: PaymentOrderPath,
    @Query() { minPosition }: MinPositionQuery,
  ): Promise<StreamableFile> {
    return fileOf(await paymentOrderDocument(this.#reader, orderNumber, minPosition), orderNumber);
  }
}

async function fileOf(letter: Letter, number: string): Promise<StreamableFile> {
  const bytes = await pdfOf(letter);
  return new StreamableFile(bytes, {
    type: 'application/pdf',
    length: bytes.length,
    disposition: attachment(`${letter.title} ${number}.pdf`),
  });
}

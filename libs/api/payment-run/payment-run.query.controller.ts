import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { hash } from 'node:crypto';
import { schemaFaults } from '#bank-formats';
import { queries, type WholePaymentRun } from '#read-models';
import { runStateWords } from '#refusal-words';
import { fileOfRun } from '#use-cases';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { defined } from '../http/defined.ts';
import { ChoiceField } from '../http/fields.ts';
import { LedgerReader, notFound } from '../http/ledger-reader.ts';
import { addressFrom } from '../payee/address.dto.ts';
import { PaymentRunPath } from '../http/paths.ts';
import {
  isYes,
  MinPositionQuery,
  MomentPageQuery,
  MomentQuery,
  pageOf,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  PaymentRunAnswer,
  PaymentRunPage,
  paymentRunSorts,
  paymentRunSums,
  paymentRunView,
  wholeRunView,
} from './payment-run.view.ts';

class PaymentRunsQuery extends MomentPageQuery {
  @ChoiceField(runStateWords, {
    description: { de: 'Nur dieser Stand', en: 'This state only' },
    example: 'SENT',
    optional: true,
  })
  readonly state?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(paymentRunSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

/** A file that is not what was made of the run, or not what banks take, leaves the house on no account. */
export class UnsendablePaymentFile extends Error {
  override readonly name = 'UnsendablePaymentFile';
}

@Controller('api/v1/payment-runs')
export class PaymentRunQueryController {
  readonly #reader: LedgerReader;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
  }

  @Get()
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Zahlläufe' })
  @ApiOkResponse({ type: PaymentRunPage })
  paymentRuns(@Query() query: PaymentRunsQuery): Promise<PaymentRunPage> {
    const { state, asOf, synthetic } = query;
    const filter = defined({
      state,
      asOf,
      synthetic: isYes(synthetic),
    });
    return this.#reader.list(
      queries.PaymentRuns,
      { filter, page: pageOf(query, paymentRunSorts, paymentRunSums) },
      query,
      paymentRunView(asOf),
    );
  }

  @Get(':runId')
  @RequiresRole(...readers)
  @ApiOperation({ summary: 'Ein Zahllauf mit dem, was die Bank liest' })
  @ApiOkResponse({ type: PaymentRunAnswer })
  paymentRun(@Param() { runId }: PaymentRunPath, @Query() query: MomentQuery): Promise<PaymentRunAnswer> {
    return this.#reader.one(queries.PaymentRun, { runId }, query, wholeRunView);
  }

  @Get(':runId/file')
  @LimitedRoute('expensiveRead')
  @RequiresRole('payment-officer', 'auditor')
  @ApiOperation({ summary: 'Die Datei des Zahllaufs für die Bank (pain.001.001.09)' })
  @ApiProduces('application/xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  async paymentRunFile(
    @Param() { runId }: PaymentRunPath,
    @Query() { minPosition }: MinPositionQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { result } = await this.#reader.ask(queries.PaymentRunFile, { runId }, minPosition);
    if (!result || result.run.state === 'CANCELLED') throw notFound();
    const bytes = Buffer.from(await sendableFileOf(result), 'utf8');
    await reply
      .type('application/xml; charset=utf-8')
      .header('content-disposition', `attachment; filename="${runId}.xml"`)
      .header('content-digest', `sha-256=:${hash('sha256', bytes, 'base64')}:`)
      .header('cache-control', 'no-store')
      .send(bytes);
  }
}

/** The run's file once more, held against its checksum and the schema. @throws UnsendablePaymentFile */
async function sendableFileOf({ run, transfers }: WholePaymentRun): Promise<string> {
  const file = fileOfRun({
    runId: run.run_id,
    executionDay: run.execution_day,
    createdAt: run.created_at,
    debtor: { name: run.debtor_name, iban: run.debtor_iban, ...defined({ bic: run.debtor_bic }) },
    transfers: transfers.map((row) => ({
      orderNumber: row.order_number,
      caseNumber: row.case_number,
      endToEndId: row.end_to_end_id,
      amount: row.amount,
      name: row.name,
      ...defined({ address: addressFrom(row.address) }),
      iban: row.iban,
      remittance: row.remittance,
    })),
  });
  if (hash('sha256', file, 'hex') !== run.checksum)
    throw new UnsendablePaymentFile(`The file of ${run.run_id} is not the one that was made.`);
  const faults = await schemaFaults('pain.001.001.09', file);
  if (faults.length > 0)
    throw new UnsendablePaymentFile(`The file of ${run.run_id} breaks the schema: ${faults.join('; ')}`);
  return file;
}

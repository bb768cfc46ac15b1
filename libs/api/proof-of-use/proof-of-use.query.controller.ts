import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { dayAt } from '#domain';
import { queries } from '#read-models';
import { CurrentIdentity, RequiresRole, type Authenticated } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { assertOwnTenant, tenantOf } from '../http/auth/tenant.ts';
import { proofStandingWords } from '../http/choice-words.ts';
import { clockToken, type Clock } from '../http/clock.ts';
import { defined } from '../http/defined.ts';
import { CaseNumberField, ChoiceField, ProgrammeField, RecipientKeyField } from '../http/fields.ts';
import { LedgerReader } from '../http/ledger-reader.ts';
import {
  isYes,
  momentOf,
  OfTodayPageQuery,
  pageOf,
  SortField,
  SumsField,
  SyntheticField,
} from '../http/query-fields.ts';
import { ProofOfUsePage, proofOfUseSorts, proofOfUseSums, proofOfUseView } from './proof-of-use.view.ts';

class ProofsOfUseQuery extends OfTodayPageQuery {
  @ProgrammeField({
    description: { de: 'Nur dieses Programm', en: 'This programme only' },
    example: 'STARKE_HEIMAT',
    optional: true,
  })
  readonly programme?: string;

  @RecipientKeyField({
    description: { de: 'Nur mit diesem Empfänger (AGS)', en: 'With this recipient only (AGS)' },
    optional: true,
  })
  readonly recipient?: string;

  @CaseNumberField({ description: { de: 'Nur diese Zuwendung', en: 'This grant only' }, optional: true })
  readonly caseNumber?: string;

  @ChoiceField(proofStandingWords, {
    description: {
      de: 'Nur dieser Stand am Stichtag; OVERDUE: überfällig',
      en: 'This state on the day only; OVERDUE: not received in time',
    },
    example: 'OVERDUE',
    optional: true,
  })
  readonly state?: string;

  @SyntheticField()
  readonly synthetic?: string;

  @SortField(proofOfUseSorts)
  readonly sort?: string;

  @SumsField()
  readonly sums?: string;
}

/** Proofs of use, and which are overdue. */
@Controller('api/v1/proofs-of-use')
export class ProofOfUseQueryController {
  readonly #reader: LedgerReader;
  readonly #now: Clock;

  constructor(reader: LedgerReader, @Inject(clockToken) now: Clock) {
    this.#reader = reader;
    this.#now = now;
  }

  @Get()
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({
    summary:
      'Verwendungsnachweise am Stichtag: fällige, überfällige, eingegangene, geprüfte; Antragstellende sehen die ihrer Kommune',
  })
  @ApiOkResponse({ type: ProofOfUsePage })
  proofsOfUse(
    @Query() query: ProofsOfUseQuery,
    @CurrentIdentity() caller: Authenticated,
  ): Promise<ProofOfUsePage> {
    const { programme, recipient, caseNumber, state, synthetic } = query;
    if (recipient !== undefined) assertOwnTenant(caller, recipient);
    const moment = momentOf(query, dayAt(this.#now()));
    const filter = {
      moment,
      ...defined({
        programme,
        recipient: tenantOf(caller) ?? recipient,
        caseNumber,
        state,
        synthetic: isYes(synthetic),
      }),
    };
    return this.#reader.list(
      queries.ProofsOfUse,
      { filter, page: pageOf(query, proofOfUseSorts, proofOfUseSums) },
      query,
      proofOfUseView(moment.asOf),
    );
  }
}

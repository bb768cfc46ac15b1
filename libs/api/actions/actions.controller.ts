import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequiresRole } from '../http/auth/access.ts';
import { readers } from '../http/auth/reader-roles.ts';
import { LimitedRoute } from '../http/rate-limits.ts';
import {
  BudgetActPath,
  BudgetLineItemPath,
  BudgetLinePath,
  CasePath,
  MilestonePath,
  PaymentOrderPath,
} from '../http/paths.ts';
import { ActionProbe } from './probe.ts';
import { ActionsAnswer } from './actions.view.ts';

const summary = 'Was die Anfragende jetzt damit tun darf, und was nicht und warum';

/** Beside the commands, for only their service can ask a rule. */
@Controller('api/v1')
export class ActionsController {
  readonly #probe: ActionProbe;

  constructor(probe: ActionProbe) {
    this.#probe = probe;
  }

  @Get('claims/:caseNumber/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  claimActions(
    @Param() _: CasePath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }

  @Get('grants/:caseNumber/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers, 'claimant')
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  grantActions(
    @Param() _: CasePath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }

  @Get('agreements/:caseNumber/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  agreementActions(
    @Param() _: CasePath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }

  @Get('agreements/:caseNumber/milestones/:milestoneId/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  milestoneActions(
    @Param() _: MilestonePath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }

  @Get('payment-orders/:orderNumber/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  paymentOrderActions(
    @Param() _: PaymentOrderPath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }

  @Get('budget-acts/:budgetActId/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  budgetActActions(
    @Param() _: BudgetActPath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }

  @Get('budget-lines/:programme/:line/:fiscalYear/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  budgetLineActions(
    @Param() _: BudgetLinePath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }

  @Get('budget-lines/:programme/:line/:fiscalYear/commitments/:id/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  commitmentActions(
    @Param() _: BudgetLineItemPath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }

  @Get('budget-lines/:programme/:line/:fiscalYear/blocks/:id/actions')
  @LimitedRoute('expensiveRead')
  @RequiresRole(...readers)
  @ApiOperation({ summary })
  @ApiOkResponse({ type: ActionsAnswer })
  blockActions(
    @Param() _: BudgetLineItemPath,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActionsAnswer> {
    return this.#probe.actions(request, reply);
  }
}

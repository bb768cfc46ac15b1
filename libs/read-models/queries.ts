import { agreement, agreements, milestones } from './agreement/agreement.queries.ts';
import { bankBooking, bankBookings } from './bank-booking/bank-booking.queries.ts';
import { budgetAct, budgetActs } from './budget-act/budget-act.queries.ts';
import { caseAct, caseActs } from './case-act/case-act.queries.ts';
import { budgetLineAsOf, budgetLineForecast, budgetLinesAsOf } from './budget-line/budget-line.queries.ts';
import { blocks, commitments, obligations, transfers } from './budget-line/line-items.queries.ts';
import { coverLinksOfLine } from './budget-line/cover-link.queries.ts';
import { advanceBurdensOfLine } from './budget-line/advance-burden.queries.ts';
import { carryOversOfLine, closingPreview } from './budget-line/year-end.queries.ts';
import { claim, claims } from './claim/claim.queries.ts';
import { doubleFundings } from './double-funding/double-funding.queries.ts';
import { frameConsumption } from './frame-consumption/frame-consumption.queries.ts';
import { frameSeries, lineSeries, recipientSeries } from './figure/figure-series.queries.ts';
import { figureDifferences, whyFigure } from './figure/figure.queries.ts';
import { grant, grants, publishedAwards } from './grant/grant.queries.ts';
import { income } from './income/income.queries.ts';
import { awardConditions } from './award-condition/award-condition.queries.ts';
import { overdueUses } from './use-of-funds/overdue-use.queries.ts';
import { useOfFunds } from './use-of-funds/use-of-funds.queries.ts';
import { proofsOfUse } from './proof-of-use/proof-of-use.queries.ts';
import { baseRatesOfLedger } from './repayment/base-rate.queries.ts';
import { repayment, repayments } from './repayment/repayment.queries.ts';
import { search } from './search/search.queries.ts';
import { budgetYearRules } from './overrun/budget-year.queries.ts';
import { overruns } from './overrun/overrun.queries.ts';
import { orderingAuthorities } from './payment/ordering-authority.queries.ts';
import { payee, payees, sharedAccounts } from './payment/payee.queries.ts';
import { paymentChain } from './payment/payment-chain.queries.ts';
import { paymentOrder, paymentOrders, paymentSplits } from './payment/payment-order.queries.ts';
import { debtorAccountsOfLedger } from './payment-run/debtor-account.queries.ts';
import { paymentRun, paymentRunFile, paymentRuns } from './payment-run/payment-run.queries.ts';
import { announcedTotals, programme, programmes } from './programme/programme.queries.ts';
import { documentTemplates } from './programme/document-template.queries.ts';
import { recipient, recipientConsumption, recipients, allRecipients } from './recipient/recipient.queries.ts';
import { readinessOfRecipient, services } from './service/service.queries.ts';
import { serviceCosts } from './service/service-cost.queries.ts';
import { worklist, worklistSums } from './worklist/worklist.queries.ts';
import { municipalConsumption } from './recipient/municipal-consumption.queries.ts';
import {
  agreementEvents,
  auditTrail,
  budgetLineEvents,
  claimEvents,
  grantEvents,
} from './trail/trail.queries.ts';

/** All that can be asked, by the name that messages, traces and metrics go by. */
export const queries = {
  Search: search,
  Programmes: programmes,
  Programme: programme,
  AnnouncedTotals: announcedTotals,
  DocumentTemplates: documentTemplates,
  Recipients: recipients,
  Recipient: recipient,
  Allocation: allRecipients,
  RecipientConsumption: recipientConsumption,
  MunicipalConsumption: municipalConsumption,
  Services: services,
  ReadinessOfRecipient: readinessOfRecipient,
  BudgetLinesAsOf: budgetLinesAsOf,
  BudgetLineAsOf: budgetLineAsOf,
  BudgetLineForecast: budgetLineForecast,
  ServiceCosts: serviceCosts,
  BudgetLineEvents: budgetLineEvents,
  BudgetBlocks: blocks,
  Commitments: commitments,
  Transfers: transfers,
  Obligations: obligations,
  CoverLinks: coverLinksOfLine,
  AdvanceBurdens: advanceBurdensOfLine,
  CarryOvers: carryOversOfLine,
  ClosingPreview: closingPreview,
  BudgetYear: budgetYearRules,
  BudgetActs: budgetActs,
  BudgetAct: budgetAct,
  CaseActs: caseActs,
  CaseAct: caseAct,
  FrameConsumption: frameConsumption,
  // One route each, under a name of its own in traces and counts.
  WhyLine: { ...whyFigure },
  WhyProgramme: { ...whyFigure },
  WhyRecipient: { ...whyFigure },
  WhyFrame: { ...whyFigure },
  WhyClaim: { ...whyFigure },
  WhyGrant: { ...whyFigure },
  LineDifferences: { ...figureDifferences },
  ProgrammeDifferences: { ...figureDifferences },
  RecipientDifferences: { ...figureDifferences },
  FrameDifferences: { ...figureDifferences },
  ClaimDifferences: { ...figureDifferences },
  GrantDifferences: { ...figureDifferences },
  LineSeries: { ...lineSeries },
  ProgrammeSeries: { ...lineSeries },
  RecipientSeries: recipientSeries,
  FrameSeries: frameSeries,
  Claims: claims,
  Claim: claim,
  ClaimEvents: claimEvents,
  Grants: grants,
  Grant: grant,
  GrantEvents: grantEvents,
  PublishedAwards: publishedAwards,
  DoubleFundings: doubleFundings,
  Agreements: agreements,
  Agreement: agreement,
  Milestones: milestones,
  AgreementEvents: agreementEvents,
  PaymentOrders: paymentOrders,
  PaymentOrder: paymentOrder,
  PaymentChain: paymentChain,
  PaymentSplits: paymentSplits,
  PaymentRuns: paymentRuns,
  PaymentRun: paymentRun,
  PaymentRunFile: paymentRunFile,
  DebtorAccounts: debtorAccountsOfLedger,
  BankBookings: bankBookings,
  BankBooking: bankBooking,
  Payees: payees,
  Payee: payee,
  SharedAccounts: sharedAccounts,
  OrderingAuthorities: orderingAuthorities,
  Income: income,
  Overruns: overruns,
  AwardConditions: awardConditions,
  BaseRates: baseRatesOfLedger,
  Repayments: repayments,
  Repayment: repayment,
  UseOfFunds: useOfFunds,
  OverdueUses: overdueUses,
  ProofsOfUse: proofsOfUse,
  AuditTrail: auditTrail,
  Worklist: worklist,
  WorklistSums: worklistSums,
} as const;

import { hash } from 'node:crypto';
import { cents } from '#domain';
import { commandIdOf, type CommandEngine, type CommandOutcome, type UseCase } from '#command-handling';
import { useCases } from '../index.ts';

/** One command of a story: who does what, with a key that makes it the same command whenever it is sent. */
export interface Step {
  readonly name: string;
  send(engine: CommandEngine): Promise<CommandOutcome>;
}

const step = <Data>(
  name: string,
  useCase: UseCase<Data>,
  data: Data,
  by = 'system',
  effectiveDay = '2023-06-30',
): Step => ({
  name,
  send: (engine) =>
    engine.execute(useCase, {
      data,
      actor: { subject: by, role: 'administrator' },
      effectiveDay,
      commandId: commandIdOf('system', name, 'story'),
      requestHash: hash('sha256', name),
    }),
});

const source = { title: 'Haushaltsplan 2023' };
const budgetLine = { programme: 'EFA', line: 'MAIN', fiscalYear: 2023 };
const otherLine = { ...budgetLine, line: 'SCHULUNG' };
const toOtherLine = { partnerProgramme: otherLine.programme, partnerLine: otherLine.line };
const transfer = (transferId: string, amount: string) => ({
  ...budgetLine,
  ...toOtherLine,
  transferId,
  amount: cents(amount),
  reason: 'Mehrbedarf',
});
const recipient = '06412000';
const leikaKey = '99108008000000';
const payeeId = 'KASSE-06412000';
const claim = 'EFA-2023-000001';
const grant = 'EFA-2023-000002';
const agreement = 'EFA-2023-000003';
const day = '2023-06-30';

/** What is proposed, and its confirmation by a second person. */
const confirmedByAnother = (proposed: Step): readonly Step[] => [
  proposed,
  step(
    `${proposed.name} confirmed`,
    useCases.ConfirmBudgetAct,
    {
      budgetActId: commandIdOf('system', proposed.name, 'story'),
    },
    'karin',
  ),
];

const appropriation = (fiscalYear: number): Step =>
  step(`appropriation ${fiscalYear}`, useCases.EnactAppropriation, {
    programme: 'EFA',
    line: 'MAIN',
    fiscalYear,
    name: 'Betriebskosten',
    amount: cents('1000.00'),
    exactness: 'EXACT',
    source,
  });

/** What must be there before anything is claimed. */
export const foundation: readonly Step[] = [
  step('programme', useCases.RegisterProgramme, { programme: 'EFA', name: 'EfA', synthetic: false }),
  appropriation(2023),
  appropriation(2024),
  step('frame', useCases.RecordAnnouncedTotal, {
    programme: 'EFA',
    totalId: 'RAHMEN',
    line: 'MAIN',
    name: 'Rahmen',
    period: '2023-2025',
    kind: 'FRAME',
    amount: cents('500.00'),
    exactness: 'APPROXIMATE',
    source,
  }),
  step('recipient', useCases.RegisterRecipient, {
    recipient,
    name: 'Frankfurt am Main, Stadt',
    kind: 'KREISFREIE_STADT',
    population: 764_104,
    populationOn: '2020-12-31',
    source,
  }),
  step('service', useCases.RegisterService, {
    leikaKey,
    name: 'Wohngeld',
    stateOfOrigin: 'SH',
    platform: 'OTHER_STATE',
    synthetic: false,
  }),
  ...(['LOCAL_INTEGRATION', 'HESSENFINDER_ENTRY', 'PORTAL_VISIBILITY'] as const).map((prerequisite) =>
    step(`prerequisite ${prerequisite}`, useCases.MeetPrerequisite, {
      recipient,
      leikaKey,
      prerequisite,
      since: '2022-10-01',
    }),
  ),
  step(
    'payee',
    useCases.ProposePayeeChange,
    {
      payeeId,
      name: 'Stadtkasse',
      iban: 'DE89370400440532013000',
      recipient,
      reason: 'Neu',
      proposedOn: '2023-01-02',
      synthetic: false,
    },
    'paula',
  ),
  step('payee confirmed', useCases.ConfirmPayeeChange, { payeeId }, 'peter'),
  step(
    'authority',
    useCases.GrantAuthority,
    {
      person: 'olga',
      authorityId: 'AB-1',
      limit: cents('100000.00'),
      validFrom: '2023-01-01',
      reason: 'Amt',
      synthetic: false,
    },
    'admin',
  ),
];

/** A claim, submitted. */
export const submitted = step(
  'claim',
  useCases.SubmitClaim,
  {
    programme: 'EFA',
    line: 'MAIN',
    recipient,
    leikaKey,
    servicePeriod: { from: '2023-01-01', to: '2023-06-30' },
    amount: cents('100.00'),
    receivedOn: day,
  },
  'carla',
);
export const certified: readonly Step[] = [
  step('factual', useCases.CertifyFactual, { caseNumber: claim }, 'bert'),
  step('arithmetic', useCases.CertifyArithmetic, { caseNumber: claim }, 'bert'),
];
export const approved = step('approval', useCases.ApproveClaim, { caseNumber: claim }, 'dora');
export const claimNumber = claim;

/** An order from its preparation to the bank, for a number that the case gives it. */
const paid = (
  orderNumber: string,
  of: { readonly caseNumber: string; readonly drawdownId?: string; readonly milestoneId?: string },
  amount: string,
  settledOn: string,
): readonly Step[] => [
  step(
    `prepare ${orderNumber}`,
    useCases.PreparePaymentOrder,
    {
      ...of,
      payeeId,
      amount: cents(amount),
      dueOn: day,
      reason: 'Auszahlung',
    },
    'bert',
  ),
  step(`factual ${orderNumber}`, useCases.CertifyPaymentFactual, { orderNumber }, 'bert'),
  step(`arithmetic ${orderNumber}`, useCases.CertifyPaymentArithmetic, { orderNumber }, 'bert'),
  step(`order ${orderNumber}`, useCases.OrderPayment, { orderNumber, orderedOn: day }, 'olga'),
  step(
    `settle ${orderNumber}`,
    useCases.SettlePayment,
    {
      orderNumber,
      bankReference: `BANK-${orderNumber}`,
      settledOn,
    },
    'paul',
  ),
];

/** Every command that writes to more than one stream, and what it needs between. */
export const story: readonly Step[] = [
  ...foundation,
  submitted,
  ...certified,
  approved,
  ...paid(`${claim}-Z01`, { caseNumber: claim }, '60.00', day),
  step(
    'return',
    useCases.ReturnPayment,
    {
      orderNumber: `${claim}-Z01`,
      bankReference: 'BANK-R',
      reason: 'Konto erloschen',
      returnedOn: day,
    },
    'paul',
  ),
  ...paid(`${claim}-Z02`, { caseNumber: claim }, '40.00', '2024-01-15'),
  step(
    'grant',
    useCases.ApplyForGrant,
    {
      programme: 'EFA',
      line: 'MAIN',
      fiscalYear: 2023,
      recipients: [recipient],
      purpose: 'Vorhaben',
      projectCost: cents('400.00'),
      requested: cents('300.00'),
      receivedOn: day,
    },
    'carla',
  ),
  step('application factual', useCases.CertifyGrantFactual, { caseNumber: grant }, 'bert'),
  step('application arithmetic', useCases.CertifyGrantArithmetic, { caseNumber: grant }, 'bert'),
  step(
    'award',
    useCases.AwardGrant,
    {
      caseNumber: grant,
      amount: cents('200.00'),
      reason: 'Nur belegte Kosten',
      period: { from: '2023-06-01', to: '2024-12-31' },
    },
    'dora',
  ),
  step(
    'raise',
    useCases.AmendAward,
    {
      caseNumber: grant,
      amount: cents('300.00'),
      reason: 'Mehrbedarf',
    },
    'dora',
  ),
  step(
    'lower',
    useCases.AmendAward,
    {
      caseNumber: grant,
      amount: cents('250.00'),
      reason: 'Minderbedarf',
    },
    'dora',
  ),
  step(
    'drawdown',
    useCases.DrawDownFunds,
    {
      caseNumber: grant,
      drawdownId: 'MA-1',
      amount: cents('220.00'),
      requestedOn: day,
    },
    'carla',
  ),
  ...paid(`${grant}-Z01`, { caseNumber: grant, drawdownId: 'MA-1' }, '220.00', day),
  step('complete', useCases.CompleteGrant, { caseNumber: grant, completedOn: day }, 'bert'),
  step(
    'agreement',
    useCases.ConcludeAgreement,
    {
      programme: 'EFA',
      provider: 'ekom21',
      payeeId,
      frameId: 'RAHMEN',
      subject: 'Fabrik',
      amount: cents('400.00'),
      allocation: { method: 'EQUAL', beneficiaries: [{ recipient }] },
      concludedOn: day,
    },
    'bert',
  ),
  step(
    'milestone',
    useCases.AgreeMilestone,
    {
      caseNumber: agreement,
      milestoneId: 'M1',
      name: 'Abnahme',
      amount: cents('150.00'),
      budget: { line: 'MAIN', fiscalYear: 2023 },
    },
    'bert',
  ),
  step(
    'report',
    useCases.ReportMilestone,
    {
      caseNumber: agreement,
      milestoneId: 'M1',
      amount: cents('90.00'),
      evidence: 'Rechnung 1',
      reportedOn: day,
    },
    'bert',
  ),
  step(
    'accept',
    useCases.AcceptMilestone,
    {
      caseNumber: agreement,
      milestoneId: 'M1',
      acceptedOn: day,
    },
    'dora',
  ),
  ...paid(`${agreement}-Z01`, { caseNumber: agreement, milestoneId: 'M1' }, '90.00', day),
  step(
    'close',
    useCases.CloseMilestone,
    {
      caseNumber: agreement,
      milestoneId: 'M1',
      reason: 'Rest entfällt',
    },
    'bert',
  ),
  step(
    'end',
    useCases.EndAgreement,
    {
      caseNumber: agreement,
      reason: 'Erfüllt',
      endedOn: day,
    },
    'bert',
  ),
  step('published award', useCases.RecordPublishedAward, {
    awardId: 'PM-1',
    programme: 'EFA',
    line: 'MAIN',
    recipients: [recipient],
    recipientNames: 'Frankfurt am Main',
    amount: cents('50.00'),
    exactness: 'EXACT',
    purpose: 'Smart City',
    decidedOn: day,
    source,
  }),
  step('commitment', useCases.CommitFunds, { ...budgetLine, commitmentId: 'F-1', amount: cents('10.00') }),
  step(
    'order on commitment',
    useCases.PrepareOrderOnCommitment,
    {
      commitment: { ...budgetLine, commitmentId: 'F-1' },
      payeeId,
      dueOn: day,
      reason: 'Rechnung',
    },
    'bert',
  ),
  step('other line', useCases.EnactAppropriation, {
    ...otherLine,
    name: 'Schulung',
    amount: cents('100.00'),
    exactness: 'EXACT',
    source,
  }),
  step('overrun', useCases.ConsentToOverrun, {
    ...budgetLine,
    overrunId: 'UE-1',
    amount: cents('5.00'),
    consentReference: 'HMdF-1',
    consentedOn: day,
    reason: 'Mehrbedarf',
  }),
  step('next commitment', useCases.CommitFunds, {
    ...budgetLine,
    commitmentId: 'F-2',
    amount: cents('12.00'),
  }),
  step(
    'carry over',
    useCases.CarryOverFunds,
    {
      ...budgetLine,
      carryOverId: 'AR-1',
      amount: cents('7.00'),
      commitmentId: 'F-2',
      consentReference: 'HMdF-2',
      consentedOn: '2024-01-15',
      reason: 'Übertragbar',
    },
    'system',
    '2024-01-20',
  ),
  step('cover link', useCases.DeclareCoverLink, {
    ...budgetLine,
    ...toOtherLine,
    coverLinkId: 'DV-1',
    direction: 'ONE_WAY',
    source,
  }),
  step('transfer', useCases.TransferFunds, transfer('U-1', '20.00')),
  step('transfer reversed', useCases.ReverseTransfer, { ...budgetLine, transferId: 'U-1', reason: 'Irrtum' }),
  step('second person', useCases.SetSecondPersonRule, {
    programme: 'EFA',
    required: true,
    reason: 'Vier Augen',
  }),
  ...confirmedByAnother(
    step('block', useCases.BlockFunds, {
      ...budgetLine,
      blockId: 'S-1',
      amount: cents('30.00'),
      reason: 'Sperre',
    }),
  ),
  ...confirmedByAnother(
    step('release', useCases.ReleaseBlock, { ...budgetLine, blockId: 'S-1', reason: 'Aufgehoben' }),
  ),
  ...confirmedByAnother(
    step('cut', useCases.EnactSupplement, {
      ...budgetLine,
      supplementId: 'NT-1',
      amount: cents('-10.00'),
      exactness: 'EXACT',
      source,
    }),
  ),
  ...confirmedByAnother(
    step('overrun reversed', useCases.ReverseOverrun, { ...budgetLine, overrunId: 'UE-1', reason: 'Irrtum' }),
  ),
  ...confirmedByAnother(step('second transfer', useCases.TransferFunds, transfer('U-2', '15.00'))),
];

export const isAccepted = (
  outcome: CommandOutcome,
): outcome is Extract<CommandOutcome, { outcome: 'accepted' }> => outcome.outcome === 'accepted';

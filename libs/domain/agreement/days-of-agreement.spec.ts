import { describe, it } from '@jest/globals';
import type { Decision, Rejected } from '../decision.ts';
import { onDay, specification } from '../testing/given.ts';
import { acceptMilestone, sendMilestoneBack } from './accept-milestone.ts';
import { agreeMilestone } from './agree-milestone.ts';
import { evolveAgreement, type Agreement, type AgreementEvent } from './agreement.ts';
import { closeMilestone } from './close-milestone.ts';
import { endAgreement } from './end-agreement.ts';
import { reportMilestone } from './report-milestone.ts';

const { given } = specification(evolveAgreement);
const caseNumber = 'FABRIK-2023-000001';
const reference = { agreementId: 'a-1', caseNumber };
const milestone = { ...reference, milestoneId: 'M1' };
const today = '2023-12-31';

const concluded: AgreementEvent = {
  type: 'AgreementConcluded',
  data: {
    ...reference,
    programme: 'FABRIK',
    fiscalYear: 2023,
    provider: 'ekom21',
    payeeId: 'EKOM21',
    frameId: 'R-1',
    subject: 'Betrieb',
    amount: 10_000n,
    allocation: { method: 'EQUAL', weights: [{ recipient: '06412000', weight: 1 }] },
    concludedOn: '2023-02-01',
    concludedBy: 'anna',
    synthetic: false,
  },
};
const agreed = onDay<AgreementEvent>('2023-03-01', {
  type: 'MilestoneAgreed',
  data: { ...milestone, programme: 'FABRIK', name: 'M1', amount: 10_000n, agreedBy: 'anna' },
});
const reported = onDay<AgreementEvent>('2023-06-01', {
  type: 'MilestoneReported',
  data: { ...milestone, amount: 4_000n, evidence: 'R', reportedOn: '2023-04-01', reportedBy: 'bert' },
});
const accepted = onDay<AgreementEvent>('2023-06-01', {
  type: 'MilestoneAccepted',
  data: {
    ...milestone,
    programme: 'FABRIK',
    amount: 4_000n,
    fiscalYear: 2023,
    shares: [{ recipient: '06412000', amount: 4_000n }],
    acceptedOn: '2023-05-01',
    acceptedBy: 'dora',
  },
});
const closed = onDay<AgreementEvent>('2023-07-01', {
  type: 'MilestoneClosed',
  data: { ...milestone, released: 6_000n, reason: 'Rest entfällt', closedBy: 'anna' },
});

const framePayments = {
  code: 'FABRIK',
  name: 'Fabriken',
  synthetic: false,
  announcedTotals: new Map(),
  frames: new Map(),
  framePayments: true,
};
const alone = (
  decision:
    | { readonly outcome: 'accepted'; readonly agreement: readonly AgreementEvent[] }
    | Rejected<AgreementEvent>,
): Decision<AgreementEvent> =>
  decision.outcome === 'accepted' ? { outcome: 'accepted', events: decision.agreement } : decision;

const address = { caseNumber, milestoneId: 'M1' };
type Act = (agreement: Agreement | undefined, on: string) => Decision<AgreementEvent>;
const agree: Act = (agreement, on) =>
  alone(
    agreeMilestone(
      { agreement, programme: framePayments, line: undefined },
      { ...address, name: 'M1', amount: 10_000n, dueOn: '2030-01-01', agreedBy: 'anna' },
      { on, today },
    ),
  );
const report: Act = (agreement, reportedOn) =>
  reportMilestone(agreement, { ...address, evidence: 'R', reportedOn, reportedBy: 'bert' });
const accept: Act = (agreement, acceptedOn) =>
  acceptMilestone(agreement, { ...address, acceptedOn, acceptedBy: 'dora' });
const sendBack: Act = (agreement, on) =>
  sendMilestoneBack(agreement, { ...address, reason: 'unvollständig', sentBackBy: 'dora' }, { on, today });
const close: Act = (agreement, on) =>
  alone(
    closeMilestone(
      { agreement, line: undefined },
      { ...address, reason: 'Rest entfällt', closedBy: 'anna' },
      { on, today },
    ),
  );
const end: Act = (agreement, endedOn) =>
  alone(
    endAgreement(
      { agreement, programme: framePayments, payments: undefined, bound: [] },
      { caseNumber, reason: 'Erfüllt', endedOn, endedBy: 'anna' },
      { on: endedOn, today },
    ),
  );

describe('an act on an agreement', () => {
  it.each([
    ['a milestone is agreed', agree, [concluded], '2023-01-31', '2023-02-01', 'AGREEMENT'],
    ['it is reported', report, [concluded, agreed], '2023-02-28', '2023-03-01', 'MILESTONE'],
    ['it is accepted', accept, [concluded, agreed, reported], '2023-03-31', '2023-04-01', 'MILESTONE'],
    ['it is sent back', sendBack, [concluded, agreed, reported], '2023-03-31', '2023-04-01', 'MILESTONE'],
    ['it is closed', close, [concluded, agreed, reported, accepted], '2023-04-30', '2023-05-01', 'MILESTONE'],
    ['the agreement ends', end, [concluded, agreed, closed], '2023-06-30', '2023-07-01', 'CASE'],
  ])('comes on no day before what it follows from: %s', (_, act, past, day, earliest, cause) => {
    given(...past)
      .when((agreement) => act(agreement, day))
      .thenRefused('DAY_BEFORE_CAUSE', { day, earliest, cause });
    const { decision } = given(...past).when((agreement) => act(agreement, earliest));
    if (decision.outcome === 'rejected') throw new Error(decision.rejection.code);
  });
});

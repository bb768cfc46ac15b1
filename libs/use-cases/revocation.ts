import type { Dated, FundsOfYear, KnownToRevoke, LedgerEvent, Rejected, Revocation } from '#domain';
import type { PlanLookups, UseCase } from '#command-handling';
import type { CaseFound } from './case-id.ts';
import { programmeStream, repaymentsStream } from './streams.ts';
import { fundsOfYears } from './funds-of-case.ts';
import { written } from './written.ts';

/** Frees what is still bound for a case, on every line, revokes its approval and claims back what was paid beyond it: one append. */
export const revocation =
  <
    State extends { readonly caseNumber: string; readonly programme: string },
    Event extends LedgerEvent,
    Command extends { readonly caseNumber: string },
  >(
    caseOf: (caseNumber: string, lookups: PlanLookups) => Promise<CaseFound<State, Event> | Rejected<never>>,
    fundsOf: (known: State) => readonly FundsOfYear[],
    decide: (
      known: KnownToRevoke<State>,
      command: Command,
      days: Dated,
    ) => Revocation<Event> | Rejected<Event>,
  ): UseCase<Command> =>
  async ({ data, on, today }, lookups) => {
    const at = await caseOf(data.caseNumber, lookups);
    if ('outcome' in at) return at;
    const { caseId, home, known } = at;
    const repayments = repaymentsStream(known.caseNumber);
    const programme = programmeStream(known.programme);
    const funds = await fundsOfYears(known.caseNumber, fundsOf(known), lookups);
    return {
      home,
      correlationId: caseId,
      others: [...funds.streams, repayments, programme],
      decide: (state) => {
        const now = state(home);
        // Approved, or paid from a further year, after this was planned: its funds are looked for anew.
        if (now && !funds.areAll(state, fundsOf(now))) return undefined;
        const revoked = {
          revoked: now,
          payments: funds.payments(state),
          repayments: state(repayments),
          bound: funds.bound(state),
          dayCount: state(programme)?.dayCount,
        };
        const decision = decide(revoked, data, { on, today });
        if (decision.outcome === 'rejected') return decision;
        return {
          outcome: 'accepted',
          writes: [
            ...funds.writes(decision.lines),
            ...written(home, decision.events),
            ...written(repayments, decision.repayments),
          ],
        };
      },
    };
  };

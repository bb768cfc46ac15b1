import { refusedBefore, type Dated } from '../calendar/day-rule.ts';
import { rejected, type Rejected } from '../decision.ts';
import type { PaymentRun } from './payment-run.ts';
import type { PaymentRunState } from './payment-run-state.ts';

export interface RunAddress {
  readonly runId: string;
}

/** The run in one of the states, on no day before its latest step, or its refusal. */
export function runIn(
  run: PaymentRun | undefined,
  { runId }: RunAddress,
  states: readonly PaymentRunState[],
  { on }: Dated,
): PaymentRun | Rejected<never, 'DAY_BEFORE_CAUSE' | 'PAYMENT_RUN_STATE' | 'PAYMENT_RUN_UNKNOWN'> {
  if (!run) return rejected('PAYMENT_RUN_UNKNOWN', { runId });
  const { state, controlSum } = run;
  if (!states.includes(state)) return rejected('PAYMENT_RUN_STATE', { runId, state, controlSum });
  return refusedBefore(on, run.latestOn, 'LATEST_STEP', controlSum) ?? run;
}

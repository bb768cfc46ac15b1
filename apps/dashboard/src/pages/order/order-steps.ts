import type { Language } from '../../words/language.ts';
import type { Order, Step } from '../case/case-facts.ts';

const words = {
  de: {
    prepared: 'vorbereitet',
    factual: 'sachlich richtig',
    arithmetic: 'rechnerisch richtig',
    ordered: 'angeordnet',
    paid: 'bezahlt',
    stopped: {
      WITHDRAWN: 'zurückgezogen',
      REJECTED: 'von der Bank zurückgewiesen',
      RETURNED: 'zurückgekommen',
    },
  },
  en: {
    prepared: 'prepared',
    factual: 'certified in fact',
    arithmetic: 'certified in figures',
    ordered: 'ordered',
    paid: 'paid',
    stopped: { WITHDRAWN: 'withdrawn', REJECTED: 'rejected by the bank', RETURNED: 'come back' },
  },
};

/** The way of a payment order to the bank, and where it ended otherwise. */
export function stepsOfOrder(order: Order, language: Language): readonly Step[] {
  const say = words[language];
  const isCertified = order.state !== 'PREPARED' && order.state !== 'WITHDRAWN';
  const stopped = say.stopped[order.state as keyof typeof say.stopped] as string | undefined;
  const steps: Step[] = [
    step(say.prepared, true, undefined, order.preparedBy),
    step(say.factual, isCertified || order.factualBy !== undefined, undefined, order.factualBy),
    step(say.arithmetic, isCertified || order.arithmeticBy !== undefined, undefined, order.arithmeticBy),
    step(say.ordered, order.orderedOn !== undefined, order.orderedOn, order.orderedBy),
    step(say.paid, order.settledOn !== undefined, order.settledOn, undefined),
  ];
  if (stopped !== undefined) {
    const last = {
      ...step(say.paid, false, order.returnedOn ?? order.rejectedOn, undefined),
      instead: stopped,
    };
    return [...steps.slice(0, -1), { ...last, state: 'stopped' }];
  }
  const next = steps.findIndex(({ state }) => state === 'open');
  return steps.map((one, index) => (index === next ? { ...one, state: 'waiting' } : one));
}

const step = (name: string, isDone: boolean, day: string | undefined, person: string | undefined): Step => ({
  name,
  state: isDone ? 'done' : 'open',
  ...(day !== undefined && { day }),
  ...(person !== undefined && { by: person }),
});

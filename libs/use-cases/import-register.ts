import type { InputRow } from '#domain';
import * as rules from '#domain';
import type { UseCase } from '#command-handling';
import { importRegisterStream } from './streams.ts';
import { ontoHome } from './onto-home.ts';

/** A command that a row of a file leads to. */
export interface CommandOfRow<Data> {
  readonly command: Data;
  readonly row: InputRow;
}

/** Carries the command out and notes its row in the import register: one append, so that neither stands without the other. */
export const withRow =
  <Data>(useCase: UseCase<Data>): UseCase<CommandOfRow<Data>> =>
  async (request, lookups) => {
    const register = importRegisterStream();
    const { command, row } = request.data;
    const plan = await useCase({ ...request, data: command }, lookups);
    if ('outcome' in plan) return plan;
    return {
      ...plan,
      others: [...plan.others, register],
      decide: (state) => {
        const decision = plan.decide(state);
        if (decision?.outcome !== 'accepted') return decision;
        const note = { stream: register, events: [rules.noteRow(state(register), row)] };
        // What moves funds stays first: on a store without a transaction it is the decision.
        return { ...decision, writes: [...decision.writes.slice(0, -1), note, ...decision.writes.slice(-1)] };
      },
    };
  };

/** Notes a row that changes nothing else in the ledger. */
export const noteRow: UseCase<InputRow> = ({ data }) => {
  const home = importRegisterStream();
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, { outcome: 'accepted', events: [rules.noteRow(state(home), data)] }),
  };
};

export const beginImport: UseCase<object> = () => {
  const home = importRegisterStream();
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, { outcome: 'accepted', events: [rules.beginImport(state(home))] }),
  };
};

export const finishImport: UseCase<object> = () => {
  const home = importRegisterStream();
  return {
    home,
    others: [],
    decide: (state) => ontoHome(home, { outcome: 'accepted', events: [rules.finishImport(state(home))] }),
  };
};

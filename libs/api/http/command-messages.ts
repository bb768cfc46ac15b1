import { Inject, Injectable, Optional, type Provider, type Type } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  CommandEngine,
  type CommandObserver,
  type CommandOutcome,
  type CommandRequest,
  type UseCase,
} from '#command-handling';
import type { RequestedRehearsal } from './rehearsed.ts';
import { useCaseNames, useCaseOf, type DataOf, type UseCaseName } from '#use-cases';

/** A command on its way through the bus. Each use case has a class of its own, with its name. */
export class LedgerCommand<Data> extends Command<CommandOutcome> {
  readonly request: CommandRequest<Data>;
  /** Takes what it would write, where it is only rehearsed. */
  readonly rehearsal: RequestedRehearsal | undefined;

  constructor(request: CommandRequest<Data>, rehearsal?: RequestedRehearsal) {
    super();
    this.request = request;
    this.rehearsal = rehearsal;
  }
}

export const commandObserverToken = Symbol('what watches commands');

@Injectable()
class LedgerCommandHandler {
  readonly #engine: CommandEngine;
  readonly #observe: CommandObserver | undefined;

  constructor(engine: CommandEngine, @Optional() @Inject(commandObserverToken) observe?: CommandObserver) {
    this.#engine = engine;
    this.#observe = observe;
  }

  protected carryOut<Data>(
    command: UseCaseName,
    useCase: UseCase<Data>,
    { request, rehearsal }: LedgerCommand<Data>,
  ): Promise<CommandOutcome> {
    const work = rehearsal
      ? () => this.#rehearse(useCase, request, rehearsal)
      : () => this.#engine.execute(useCase, request);
    return this.#observe ? this.#observe(command, work, { isRehearsal: rehearsal !== undefined }) : work();
  }

  async #rehearse<Data>(
    useCase: UseCase<Data>,
    request: CommandRequest<Data>,
    rehearsal: RequestedRehearsal,
  ): Promise<CommandOutcome> {
    const { outcome, writes } = await this.#engine.rehearse(useCase, request);
    rehearsal.writes = writes;
    return outcome;
  }
}

interface MessageWithHandler<Data> {
  readonly message: new (
    request: CommandRequest<Data>,
    rehearsal?: RequestedRehearsal,
  ) => LedgerCommand<Data>;
  readonly handler: Type<ICommandHandler<LedgerCommand<Data>>>;
}

/** The class of the messages of one use case, and that of their handler: `ApproveClaim`, `ApproveClaimHandler`. */
function messageOf<Name extends UseCaseName>(name: Name): MessageWithHandler<DataOf<Name>> {
  type Data = DataOf<Name>;
  const useCase = useCaseOf(name);
  const message = named(name, class extends LedgerCommand<Data> {});
  const handler = named(
    `${name}Handler`,
    class extends LedgerCommandHandler implements ICommandHandler<LedgerCommand<Data>> {
      execute(command: LedgerCommand<Data>): Promise<CommandOutcome> {
        return this.carryOut(name, useCase, command);
      }
    },
  );
  CommandHandler(message)(handler);
  return { message, handler };
}

function named<Class extends object>(name: string, one: Class): Class {
  Object.defineProperty(one, 'name', { value: name });
  return one;
}

type Messages = { readonly [Name in UseCaseName]: MessageWithHandler<DataOf<Name>> };

const messages = Object.fromEntries(useCaseNames.map((name) => [name, messageOf(name)])) as Messages;

export const commandOf = <Name extends UseCaseName>(
  name: Name,
  request: CommandRequest<DataOf<Name>>,
  rehearsal?: RequestedRehearsal,
): LedgerCommand<DataOf<Name>> => new messages[name].message(request, rehearsal);

export const commandHandlers: readonly Provider[] = useCaseNames.map((name) => messages[name].handler);

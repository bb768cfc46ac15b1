import { Injectable } from '@nestjs/common';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  CommandEngine,
  type CommandAnswer,
  type CommandOutcome,
  type CommandRequest,
  type UseCase,
} from '#command-handling';
import { problemOfRejection } from './problem/refused.ts';
import type { RequestedCommand } from './requested.ts';
import type { Recorded } from './shown.ts';

/** A use case with its request, on its way through the bus. */
export class LedgerCommand extends Command<CommandOutcome> {
  readonly carryOut: (engine: CommandEngine) => Promise<CommandOutcome>;

  constructor(carryOut: (engine: CommandEngine) => Promise<CommandOutcome>) {
    super();
    this.carryOut = carryOut;
  }
}

@CommandHandler(LedgerCommand)
export class LedgerCommandHandler implements ICommandHandler<LedgerCommand> {
  readonly #engine: CommandEngine;

  constructor(engine: CommandEngine) {
    this.#engine = engine;
  }

  execute(command: LedgerCommand): Promise<CommandOutcome> {
    return command.carryOut(this.#engine);
  }
}

@Injectable()
export class CommandSender {
  readonly #bus: CommandBus;

  constructor(bus: CommandBus) {
    this.#bus = bus;
  }

  /** Carries a use case out. @throws Problem when it is refused */
  async send<Data>(
    useCase: UseCase<Data>,
    data: Data,
    { actor, commandId, requestHash }: RequestedCommand,
    effectiveDay?: string,
  ): Promise<CommandAnswer> {
    const request: CommandRequest<Data> = {
      data,
      actor,
      commandId,
      requestHash,
      ...(effectiveDay !== undefined && { effectiveDay }),
    };
    const outcome = await this.#bus.execute(new LedgerCommand((engine) => engine.execute(useCase, request)));
    if (outcome.outcome === 'rejected') throw problemOfRejection(outcome.rejection);
    return outcome.answer;
  }

  async record<Data>(
    useCase: UseCase<Data>,
    data: Data,
    requested: RequestedCommand,
    effectiveDay?: string,
  ): Promise<Recorded> {
    const { position } = await this.send(useCase, data, requested, effectiveDay);
    return { position: position.toString() };
  }
}

import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandAnswer } from '#command-handling';
import type { DataOf, UseCaseName } from '#use-cases';
import { commandOf } from './command-messages.ts';
import { problemOfRejection } from './problem/refused.ts';
import type { RequestedCommand } from './requested.ts';
import type { Recorded } from './shown.ts';

@Injectable()
export class CommandSender {
  readonly #bus: CommandBus;

  constructor(bus: CommandBus) {
    this.#bus = bus;
  }

  /** Carries a use case out, or rehearses it where that is asked for. @throws Problem when it is refused */
  async send<Name extends UseCaseName>(
    useCase: Name,
    asked: DataOf<Name>,
    { actor, commandId, requestHash, rehearsal }: RequestedCommand,
    effectiveDay?: string,
  ): Promise<CommandAnswer> {
    const command = commandOf(
      useCase,
      { data: asked, actor, commandId, requestHash, ...(effectiveDay !== undefined && { effectiveDay }) },
      rehearsal,
    );
    const outcome = await this.#bus.execute(command);
    if (outcome.outcome === 'rejected') throw problemOfRejection(outcome.rejection);
    return outcome.answer;
  }

  /** Carries a use case out and says what it has made of what it addressed. @throws Problem when it is refused */
  async record<Name extends UseCaseName, Answer extends Recorded>(
    useCase: Name,
    asked: DataOf<Name>,
    requested: RequestedCommand,
    shown: (answer: CommandAnswer) => Answer,
    effectiveDay?: string,
  ): Promise<Answer> {
    return shown(await this.send(useCase, asked, requested, effectiveDay));
  }
}

import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CommandAnswer, CommandOutcome } from '#command-handling';
import type { DataOf, UseCaseName } from '#use-cases';
import { commandOf } from './command-messages.ts';
import { problemOfRejection } from './problem/refused.ts';
import type { RequestedCommand } from './requested.ts';
import type { Recorded } from './shown.ts';

/** Who asks, and how a repetition is recognised. */
export type CommandIdentity = Pick<RequestedCommand, 'actor' | 'commandId' | 'requestHash' | 'rehearsal'>;

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
    requested: RequestedCommand,
    effectiveDay?: string,
  ): Promise<CommandAnswer> {
    const outcome = await this.attempt(useCase, asked, requested, effectiveDay);
    if (outcome.outcome === 'rejected') throw problemOfRejection(outcome.rejection);
    return outcome.answer;
  }

  /** The same, for who goes on after a refusal. */
  attempt<Name extends UseCaseName>(
    useCase: Name,
    asked: DataOf<Name>,
    { actor, commandId, requestHash, rehearsal }: CommandIdentity,
    effectiveDay?: string,
  ): Promise<CommandOutcome> {
    const command = commandOf(
      useCase,
      { data: asked, actor, commandId, requestHash, ...(effectiveDay !== undefined && { effectiveDay }) },
      rehearsal,
    );
    return this.#bus.execute(command);
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

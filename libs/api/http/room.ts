import type { DynamicModule, Provider, Type } from '@nestjs/common';

/** A noun of the API, with its two halves: what is commanded of it, and what is asked about it. */
export interface Room {
  readonly module: Type;
  readonly commands?: readonly Type[];
  /** What they need and who only answers queries has not. */
  readonly commandProviders?: readonly Type[];
  readonly queries?: readonly Type[];
}

/** Which halves a service serves. */
export interface Halves {
  readonly commands: boolean;
  readonly queries: boolean;
}

export const opened = (
  { module, commands = [], commandProviders = [], queries = [] }: Room,
  halves: Halves,
): DynamicModule => ({
  module,
  providers: halves.commands ? [...commandProviders] : [],
  controllers: [...(halves.commands ? commands : []), ...(halves.queries ? queries : [])],
});

/** Opens providers to every room. */
export const shared = (module: Type, providers: readonly Provider[]): DynamicModule => ({
  module,
  global: true,
  providers: [...providers],
  exports: [...providers],
});

import { RequestMethod, type INestApplication, type Type } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { foldsEvents } from './patience.ts';
import { isLimited } from './rate-limits.ts';
import { defined } from './defined.ts';
import { listOfRoute, type ListOfRoute } from './whole-list/list-of-route.ts';
import { accessKey, type Access } from './auth/access.ts';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** Such as `/api/v1/claims/{caseNumber}`. */
  readonly path: string;
  /** Closed where nothing is said. */
  readonly access: Access;
  /** Not answered as often as anybody likes. */
  readonly isLimited: boolean;
  /** It can be told how long is waited for what is folded. */
  readonly foldsEvents: boolean;
  /** What it lists, and gives as a file. */
  readonly list?: ListOfRoute;
}

/** Every route of the controllers that the application has, with who may call it. */
export function routesOf(app: INestApplication): readonly Route[] {
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap(({ controllers }) =>
    [...controllers.values()].map(({ metatype }) => metatype as Type),
  );
  return controllers.flatMap((controller) =>
    handlersOf(controller).flatMap((handler) => {
      const method = Reflect.getMetadata('method', handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const parts = [
        Reflect.getMetadata('path', controller),
        Reflect.getMetadata('path', handler),
      ] as string[];
      const path = parts.map((part) => part.replace(/^\/|\/$/g, '')).filter((part) => part !== '');
      return [
        {
          method: method === RequestMethod.POST ? 'POST' : 'GET',
          path: `/${path.join('/').replace(/:(\w+)/g, '{$1}')}`,
          access: reflector.getAllAndOverride<Access | undefined>(accessKey, [handler, controller]) ?? [],
          isLimited: isLimited(reflector, handler),
          foldsEvents: foldsEvents(controller),
          ...defined({ list: listOfRoute(handler) }),
        } as const,
      ];
    }),
  );
}

const handlersOf = ({ prototype }: Type): readonly (() => unknown)[] =>
  new MetadataScanner()
    .getAllMethodNames(prototype as object)
    .map((name) => (prototype as Record<string, () => unknown>)[name])
    .filter((handler) => handler !== undefined);

import { describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { commandsOfRoutes } from '../commands-of-routes.ts';
import { validationPipe } from '../http/validation.ts';
import { bodiesOf, leastBodyOf } from './least-body.ts';
import { leastOfState, ofInput } from './least-of-state.ts';
import { subjects } from './subjects.ts';

const api = join(import.meta.dirname, '..');
const isController = (one: unknown): one is Type =>
  typeof one === 'function' && one.name.endsWith('Controller');
const controllers = (
  await Promise.all(
    globSync('*/*.controller.ts', { cwd: api }).map(async (file) =>
      Object.values((await import(join(api, file))) as object).filter(isController),
    ),
  )
).flat();
const bodies = new Map(controllers.flatMap((controller) => bodiesOf(controller)));

/** The commands that are probed: those below something that actions are asked of. */
const probed = Object.keys(commandsOfRoutes).filter((route) =>
  subjects.some(({ path }) => route.startsWith(`POST /api/v1/${path.replace(/:(\w+)/g, '{$1}')}/`)),
);

describe('the least that is asked of a command', () => {
  it('is a body that its route takes, of every command that is probed: a new one cannot be forgotten', async () => {
    expect(probed.length).toBeGreaterThan(50);
    const filled = { today: '2023-07-03', newName: 'PROBE-1', fiscalYear: 2023 };
    const refused = await Promise.all(
      probed.map(async (route) => {
        if (!bodies.has(route)) return [route];
        const metatype = bodies.get(route);
        if (!metatype) return [];
        const body = { ...leastBodyOf(metatype, filled) };
        try {
          await validationPipe().transform(body, { type: 'body', metatype });
          return [];
        } catch (error) {
          return route in leastOfState ? [] : [`${route}: ${JSON.stringify(body)} ${String(error)}`];
        }
      }),
    );
    expect(refused.flat()).toEqual([]);
  });

  it('is written by hand of routes that there are', () => {
    for (const route of [...Object.keys(leastOfState), ...Object.keys(ofInput)])
      expect([route, route in commandsOfRoutes]).toEqual([route, true]);
  });
});

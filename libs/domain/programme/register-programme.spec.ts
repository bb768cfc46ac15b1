import { describe, it } from '@jest/globals';
import { fabrik, fabrikRegistered } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { evolveProgramme } from './programme.ts';
import { registerProgramme } from './register-programme.ts';

const { given } = specification(evolveProgramme);

describe('a programme', () => {
  it('is registered with its name, for practice where it says so', () => {
    given()
      .when((programme) => registerProgramme(programme, fabrikRegistered.data))
      .then(fabrikRegistered);
    const data = { ...fabrikRegistered.data, synthetic: true };
    given()
      .when((programme) => registerProgramme(programme, data))
      .then({ type: 'ProgrammeRegistered', data });
  });

  it('is registered once under its code', () =>
    given(fabrikRegistered)
      .when((programme) => registerProgramme(programme, fabrikRegistered.data))
      .thenRefused('ALREADY_EXISTS', { what: `Programm ${fabrik}` }));
});

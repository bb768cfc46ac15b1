import { describe, expect, it } from '@jest/globals';
import { fabrik, fabrikFrameRecorded, fabrikRegistered } from '../testing/registry.ts';
import { specification } from '../testing/given.ts';
import { correctProgramme } from './correct-programme.ts';
import { evolveProgramme } from './programme.ts';

const { given } = specification(evolveProgramme);
const command = { programme: fabrik, name: 'Digitalisierungsfabrik', reason: 'Schreibfehler' };

describe('the correction of a programme', () => {
  it('says its name anew, and leaves its totals as they are', () => {
    const corrected = given(fabrikRegistered, fabrikFrameRecorded).when((programme) =>
      correctProgramme(programme, command),
    );
    corrected.then({ type: 'ProgrammeCorrected', data: command });
    expect(corrected.state).toMatchObject({ code: fabrik, name: 'Digitalisierungsfabrik' });
    expect(corrected.state?.announcedTotals.has('T-1')).toBe(true);
  });

  it('is of a programme that there is', () =>
    given()
      .when((programme) => correctProgramme(programme, command))
      .thenRefused('PROGRAMME_UNKNOWN', { programme: fabrik }));
});

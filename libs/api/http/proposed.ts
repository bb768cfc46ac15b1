import { Recorded, ShownChoice } from './shown.ts';

/** The answer of a command that waits for its second person (202): nothing of it is enacted yet. */
export class Proposed extends Recorded {
  @ShownChoice({ de: 'Stand', en: 'State' }, ['PROPOSED'], { example: 'PROPOSED' })
  readonly state!: 'PROPOSED';
}

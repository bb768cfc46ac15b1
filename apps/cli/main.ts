import { goSecondAsProcess } from '#turns';
import { runProgram } from './program.ts';

await runProgram(process.argv.slice(2), () => goSecondAsProcess('tool'));

import { runService } from '#operations';
import { openProjector, projectorSettings } from './projector.ts';

await runService('projector', process.env, projectorSettings, openProjector);

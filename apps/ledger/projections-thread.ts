import { projectInThread } from '#projections/thread';
import { projections } from '#read-models';

await projectInThread({ projections });

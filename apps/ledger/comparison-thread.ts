import { compareForParent } from '#projections/thread';
import { projections } from '#read-models';

await compareForParent(projections);

import { geoConicConformal, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import address from './hessen-gemeinden.topo.json?url';

/** A municipality as it is drawn. */
export interface Outline {
  /** Its key as of the day; those that ended are drawn as one with their successor. */
  readonly key: string;
  readonly path: string;
}

type Shape = Polygon | MultiPolygon;
type Hessen = Topology<{ gemeinden: GeometryCollection }>;

export const mapSize = { width: 420, height: 560 };

/** @throws where the file does not arrive */
export async function loadTopology(): Promise<Hessen> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Status ${response.status}`);
  return (await response.json()) as Hessen;
}

/** The outlines of all municipalities as they were on a day: `keyOn` gives the key that follows an ended one, or the key itself. */
export function outlinesOf(topology: Hessen, keyOn: (key: string) => string): readonly Outline[] {
  const { gemeinden } = topology.objects;
  const shapes = new Map<string, Shape[]>();
  for (const geometry of gemeinden.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const key = keyOn(String(geometry.id));
    shapes.set(key, [...(shapes.get(key) ?? []), geometry]);
  }
  const { width, height } = mapSize;
  const projection = geoConicConformal()
    .parallels([48.7, 53.7])
    .rotate([-9, 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      feature(topology, gemeinden),
    );
  const draw = geoPath(projection).digits(1);
  return [...shapes].flatMap(([key, parts]) => {
    const path = draw(merge(topology, parts));
    return path === null ? [] : [{ key, path }];
  });
}

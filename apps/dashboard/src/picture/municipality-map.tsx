import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../words/language.ts';
import { classesOf, classOf } from './classes.ts';
import { loadTopology, mapSize, outlinesOf } from './outlines.ts';
import './picture.css';
import { pictureWords } from './picture.words.ts';

export interface PlaceValue {
  readonly key: string;
  readonly name: string;
  /** For the class; the text says it exactly. */
  readonly value: number;
  readonly text: string;
}

export interface MunicipalityMapProps {
  readonly title: string;
  readonly places: readonly PlaceValue[];
  /** The key that follows one that had ended by the day, or the key itself. */
  readonly keyOn: (key: string) => string;
  readonly boundText: (bound: number) => string;
  readonly zeroText: string;
  /** The municipality that the list points at, or that the map is pointed at. */
  readonly pointed: string | undefined;
  readonly onPoint: (key: string | undefined) => void;
  readonly onOpen: (key: string) => void;
}

type Topology = Awaited<ReturnType<typeof loadTopology>>;

/** The map as a picture; whoever cannot see or point at it has the ranked list beside it, which says the same. */
export default function MunicipalityMap(props: MunicipalityMapProps) {
  const { title, places, keyOn, boundText, zeroText, pointed, onPoint, onOpen } = props;
  const words = useWords(pictureWords);
  const [topology, setTopology] = useState<Topology | 'failed'>();
  useEffect(() => {
    let isGone = false;
    loadTopology().then(
      (loaded) => !isGone && setTopology(loaded),
      () => !isGone && setTopology('failed'),
    );
    return () => {
      isGone = true;
    };
  }, []);
  const outlines = useMemo(
    () => (topology === undefined || topology === 'failed' ? [] : outlinesOf(topology, keyOn)),
    [topology, keyOn],
  );
  const byKey = useMemo(() => new Map(places.map((place) => [place.key, place])), [places]);
  const classes = useMemo(() => classesOf(places.map(({ value }) => value)), [places]);
  if (topology === 'failed') return <p className="map__note">{words.mapFailed}</p>;
  const shown = pointed === undefined ? undefined : byKey.get(pointed);
  const pointedOutline = outlines.find(({ key }) => key === pointed);
  const legend = [
    { place: 0, text: zeroText },
    ...classes.bounds.map((bound, index) => ({ place: index + 1, text: words.upTo(boundText(bound)) })),
    {
      place: classes.bounds.length + 1,
      text: classes.bounds.length === 0 ? '' : words.over(boundText(classes.bounds.at(-1) ?? 0)),
    },
  ].filter(({ text }) => text !== '');
  return (
    <figure className="map">
      <svg
        className="map__svg"
        viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
        role="img"
        aria-label={`${words.mapOf(title)}. ${words.mapSaysList}`}
      >
        <MapPatterns />
        {outlines.map(({ key, path }) => {
          const place = byKey.get(key);
          return (
            <path
              key={key}
              d={path}
              className={place ? `map__place map__place--${classOf(classes, place.value)}` : 'map__place'}
              onPointerEnter={() => place && onPoint(key)}
              onPointerLeave={() => onPoint(undefined)}
              onClick={() => place && onOpen(key)}
            />
          );
        })}
        {pointedOutline && <path d={pointedOutline.path} className="map__pointed" />}
      </svg>
      <p className="map__note" aria-hidden="true">
        {topology === undefined ? words.mapLoading : shown ? `${shown.name}: ${shown.text}` : '\u00a0'}
      </p>
      <ul className="legend">
        {legend.map(({ place, text }) => (
          <li key={place}>
            <svg className="legend__key" viewBox="0 0 16 16" aria-hidden="true">
              <rect className={`map__place map__place--${place}`} x="0.5" y="0.5" width="15" height="15" />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** From class to class denser hatchings: the classes are told apart without their colours too. */
const hatchings = [
  { place: 1, step: 9, width: 0 },
  { place: 2, step: 9, width: 1.1 },
  { place: 3, step: 6, width: 1.3 },
  { place: 4, step: 4, width: 1.4 },
  { place: 5, step: 4, width: 0 },
] as const;

const MapPatterns = () => (
  <defs>
    {hatchings.map(({ place, step, width }) => (
      <pattern
        key={place}
        id={`karte-${place}`}
        width={step}
        height={step}
        patternUnits="userSpaceOnUse"
        patternTransform={place === 4 ? 'rotate(-45)' : 'rotate(45)'}
      >
        <rect className={`map__ground--${place}`} width={step} height={step} />
        {width > 0 && <rect className={`map__hatch map__hatch--${place}`} width={width} height={step} />}
      </pattern>
    ))}
  </defs>
);

import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { PlaceValue } from '../../picture/municipality-map.tsx';
import { pictureWords } from '../../picture/picture.words.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { overviewWords } from '../overview/overview.words.ts';
import { ChoiceRow } from '../shared/choice-row.tsx';
import { Panel } from '../shared/panel.tsx';
import { measures, type Measure, type Place } from './places.ts';
import { RecipientLink } from './recipient-link.tsx';

const MunicipalityMap = lazy(() => import('../../picture/municipality-map.tsx'));

const rankedMax = 8;

interface MapPanelProps {
  readonly places: readonly Place[] | undefined;
  readonly keyOn: (key: string) => string;
  readonly measure: Measure;
  readonly onMeasure: (measure: Measure) => void;
  readonly isPractice: boolean;
  /** Where all municipalities stand beside it, none leads to them. */
  readonly isBesideList?: boolean;
}

/** The map, and beside it the ranking that says the same. */
export function MapPanel({ isBesideList = false, ...props }: MapPanelProps) {
  const { places, keyOn, measure, onMeasure, isPractice } = props;
  const words = useWords(overviewWords);
  const picture = useWords(pictureWords);
  const formats = useFormats();
  const navigate = useNavigate();
  const [pointed, setPointed] = useState<string>();
  const titles: Readonly<Record<Measure, string>> = {
    ausgezahlt: words.paidPerHead,
    offen: words.openCases,
    bereit: words.readiness,
  };
  const values = useMemo(
    () =>
      (places ?? [])
        .map((place): PlaceValue => {
          const { recipient: key, name } = place;
          if (measure === 'ausgezahlt')
            return {
              key,
              name,
              value: Number(place.perResident) / 100,
              text: formats.euros(place.perResident),
            };
          const count = measure === 'offen' ? place.openClaims : place.readyServices;
          return { key, name, value: count, text: formats.count(count) };
        })
        .toSorted((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'de')),
    [places, measure, formats],
  );
  const boundText = (bound: number): string =>
    measure === 'ausgezahlt' ? formats.euros(BigInt(Math.round(bound * 100))) : formats.count(bound);
  const ranked = values.filter(({ value }) => value > 0).slice(0, rankedMax);
  const waiting: ReactNode = <p className="map__note">{picture.mapLoading}</p>;
  return (
    <Panel id="karte" title={titles[measure]}>
      <ChoiceRow
        label={words.mapChoice}
        choices={measures.map((value) => ({ value, label: titles[value] }))}
        chosen={measure}
        onChoose={onMeasure}
      />
      <div className="map-panel">
        <div className="map-panel__both">
          <div>
            {places === undefined ? (
              waiting
            ) : (
              <Suspense fallback={waiting}>
                <MunicipalityMap
                  title={titles[measure]}
                  places={values}
                  keyOn={keyOn}
                  boundText={boundText}
                  zeroText={words.zero}
                  pointed={pointed}
                  onPoint={setPointed}
                  onOpen={(key) => void navigate({ to: '/kommunen/$key', params: { key } })}
                />
              </Suspense>
            )}
          </div>
          <div>
            {places !== undefined && ranked.length === 0 && (
              <p className="panel__text">{words.rankingNone[measure]}</p>
            )}
            {ranked.length > 0 && (
              <>
                <h3 className="ranked__title">{words.ranking}</h3>
                <ol className="ranked">
                  {ranked.map(({ key, name, text }) => (
                    <li
                      key={key}
                      onPointerEnter={() => setPointed(key)}
                      onPointerLeave={() => setPointed(undefined)}
                      onFocus={() => setPointed(key)}
                      onBlur={() => setPointed(undefined)}
                    >
                      <RecipientLink recipient={key} name={name} />
                      <span className="ranked__value">{text}</span>
                    </li>
                  ))}
                </ol>
              </>
            )}
            {places !== undefined && !isBesideList && (
              <p className="map__source">
                <Link className="kern-link kern-link--small" to="/kommunen" search={{ mass: measure }}>
                  {words.allMunicipalities(formats.count(values.length))}
                </Link>
              </p>
            )}
            <p className="map__source quiet">
              {measure === 'ausgezahlt' && `${words.mapPaidNote} `}
              <a
                className="kern-link kern-link--small"
                href="http://www.bkg.bund.de"
                rel="noreferrer noopener"
              >
                {picture.geoSource}
              </a>
              ,{' '}
              <a
                className="kern-link kern-link--small"
                href="https://www.govdata.de/dl-de/by-2-0"
                rel="noreferrer noopener"
              >
                dl-de/by-2-0
              </a>
              {isPractice && ` · ${picture.practice}`}
            </p>
          </div>
        </div>
      </div>
    </Panel>
  );
}

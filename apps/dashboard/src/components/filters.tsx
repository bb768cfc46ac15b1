import type { Programme } from '../ledger-api/answers.ts';
import type { Go, View } from '../view.ts';

interface FiltersProps {
  readonly view: View;
  readonly go: Go;
  readonly year: string;
  readonly years: readonly number[];
  readonly programmes: readonly Programme[];
}

export const allYears = 'alle';

export function Filters({ view, go, year, years, programmes }: FiltersProps) {
  return (
    <form className="filters" aria-label="Auswahl" onSubmit={(event) => event.preventDefault()}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="jahr">
          Haushaltsjahr
        </label>
        <div className="kern-form-input__select-wrapper">
          <select
            className="kern-form-input__select"
            id="jahr"
            value={year}
            onChange={({ currentTarget }) => go({ year: currentTarget.value })}
          >
            {years.map((one) => (
              <option key={one} value={String(one)}>
                {one}
              </option>
            ))}
            <option value={allYears}>Alle Jahre</option>
          </select>
        </div>
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="programm">
          Programm
        </label>
        <div className="kern-form-input__select-wrapper">
          <select
            className="kern-form-input__select"
            id="programm"
            value={view.programme ?? ''}
            onChange={({ currentTarget }) => go({ programme: currentTarget.value })}
          >
            <option value="">Alle Programme</option>
            {programmes.map(({ programme, name }) => (
              <option key={programme} value={programme}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <MomentFields view={view} go={go} />
      <div className="kern-form-check filters__practice">
        <input
          className="kern-form-check__checkbox"
          type="checkbox"
          id="uebung"
          checked={view.practice === true}
          onChange={({ currentTarget }) =>
            go({ practice: currentTarget.checked || undefined, year: undefined, programme: undefined })
          }
        />
        <label className="kern-label" htmlFor="uebung">
          Übungsdaten
        </label>
      </div>
    </form>
  );
}

interface MomentFieldsProps {
  readonly view: View;
  readonly go: Go;
}

/** A year being typed passes through 0002, 0020 and 0202 on its way to 2023: none of them is asked for. */
const earliestDay = '2000-01-01';

/** Both time axes: what was in effect by a day, and what was recorded by a day. */
export function MomentFields({ view, go }: MomentFieldsProps) {
  return (
    <>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="stichtag">
          Stichtag <span className="kern-label__optional">(wirksam bis)</span>
        </label>
        <input
          className="kern-form-input__input"
          id="stichtag"
          type="date"
          value={view.asOf ?? ''}
          min={earliestDay}
          onChange={({ currentTarget }) => currentTarget.validity.valid && go({ asOf: currentTarget.value })}
        />
      </div>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="kenntnisstand">
          Kenntnisstand <span className="kern-label__optional">(gebucht bis)</span>
        </label>
        <input
          className="kern-form-input__input"
          id="kenntnisstand"
          type="date"
          value={view.knownAt ?? ''}
          min={earliestDay}
          onChange={({ currentTarget }) =>
            currentTarget.validity.valid && go({ knownAt: currentTarget.value })
          }
        />
      </div>
    </>
  );
}

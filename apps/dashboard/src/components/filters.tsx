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
    <form class="filters" aria-label="Auswahl" onSubmit={(event) => event.preventDefault()}>
      <div class="kern-form-input">
        <label class="kern-label" for="jahr">
          Haushaltsjahr
        </label>
        <div class="kern-form-input__select-wrapper">
          <select
            class="kern-form-input__select"
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
      <div class="kern-form-input">
        <label class="kern-label" for="programm">
          Programm
        </label>
        <div class="kern-form-input__select-wrapper">
          <select
            class="kern-form-input__select"
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
      <div class="kern-form-check filters__practice">
        <input
          class="kern-form-check__checkbox"
          type="checkbox"
          id="uebung"
          checked={view.practice === true}
          onChange={({ currentTarget }) =>
            go({ practice: currentTarget.checked || undefined, year: undefined, programme: undefined })
          }
        />
        <label class="kern-label" for="uebung">
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
      <div class="kern-form-input">
        <label class="kern-label" for="stichtag">
          Stichtag <span class="kern-label__optional">(wirksam bis)</span>
        </label>
        <input
          class="kern-form-input__input"
          id="stichtag"
          type="date"
          value={view.asOf ?? ''}
          min={earliestDay}
          onChange={({ currentTarget }) => currentTarget.validity.valid && go({ asOf: currentTarget.value })}
        />
      </div>
      <div class="kern-form-input">
        <label class="kern-label" for="kenntnisstand">
          Kenntnisstand <span class="kern-label__optional">(gebucht bis)</span>
        </label>
        <input
          class="kern-form-input__input"
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

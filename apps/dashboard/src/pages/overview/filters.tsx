import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Schemas } from '../../api/index.ts';

export function Filters({ programmes }: { readonly programmes: readonly Schemas['ProgrammeView'][] }) {
  const { programm = '' } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  return (
    <form className="filters" aria-label="Auswahl" onSubmit={(event) => event.preventDefault()}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="programm">
          Programm
        </label>
        <div className="kern-form-input__select-wrapper">
          <select
            className="kern-form-input__select"
            id="programm"
            value={programm}
            onChange={({ currentTarget: { value } }) =>
              void navigate({
                search: (search) => ({ ...search, programm: value === '' ? undefined : value }),
                resetScroll: false,
              })
            }
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
    </form>
  );
}

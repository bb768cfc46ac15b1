import { useMemo } from 'react';
import { useAnswer, type Schemas } from '../../api/index.ts';
import { ProblemNotice } from '../../frame/notice.tsx';
import { usePerson } from '../../session/session.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { tableProblemOf } from '../../table/problem-of.ts';
import { useFormats } from '../../words/formats.ts';
import { useWords } from '../../words/language.ts';
import { Panel } from '../shared/panel.tsx';
import { useReadModelName } from '../shared/read-model-names.ts';
import { UpkeepProgress } from '../shared/upkeep-progress.tsx';
import { isGoingOn, useUpkeep } from '../shared/upkeep.ts';
import { administrationWords } from './administration.words.ts';

type Projection = Schemas['ProjectionView'];

/** Each read model with its position and lag; an administrator may have it built anew. */
export function ProjectionsPanel() {
  const say = useWords(administrationWords);
  const formats = useFormats();
  const nameOf = useReadModelName();
  const { roles } = usePerson();
  const projections = useAnswer('/api/v1/projections');
  const { found, running, problem, rebuild } = useUpkeep();
  const items = projections.data?.items;
  // What stands still is not behind a button.
  const rows = useMemo(
    () => items?.toSorted((a, b) => Number(a.state === 'LIVE') - Number(b.state === 'LIVE')),
    [items],
  );
  const isAdministrator = roles.includes('administrator');
  const mayBegin = found.data?.mayBegin === true && isAdministrator;
  const isBusy = running !== undefined;
  const last = found.data?.runs.find((run) => run.kind === 'REBUILD' && !isGoingOn(run));
  const asked = found.data?.position;
  const columns = useMemo((): readonly Column<Projection>[] => {
    // Its own answer may be younger than that of the log.
    const head = (rows ?? [])
      .map(({ position }) => BigInt(position))
      .reduce((most, one) => (one > most ? one : most), BigInt(asked ?? '0'));
    return [
      {
        id: 'name',
        label: say.name,
        value: ({ name }) => nameOf(name),
        cell: ({ name }) => (
          <>
            {nameOf(name)}
            <span className="row-key">{name}</span>
          </>
        ),
      },
      { id: 'state', label: say.state, value: ({ state }) => say.states[state] },
      { id: 'lag', label: say.lag, kind: 'count', value: ({ position }) => head - BigInt(position) },
      { id: 'position', label: say.position, kind: 'count', value: ({ position }) => BigInt(position) },
      { id: 'version', label: say.version, kind: 'count', value: ({ version }) => version, wideOnly: true },
      {
        id: 'error',
        label: say.error,
        value: ({ error }) => error,
        hidden: rows?.every(({ error }) => error === undefined) === true,
      },
      ...(mayBegin
        ? [
            {
              id: 'rebuild',
              label: say.rebuild,
              value: () => undefined,
              cell: ({ name }: Projection) => (
                <button
                  type="button"
                  className="data-table__take"
                  aria-disabled={isBusy}
                  aria-label={say.rebuildOne(nameOf(name))}
                  onClick={() => {
                    if (!isBusy) void rebuild(name);
                  }}
                >
                  {say.rebuild}
                </button>
              ),
            },
          ]
        : []),
    ];
  }, [say, nameOf, rows, asked, mayBegin, isBusy]);
  const what =
    last === undefined ? '' : last.projections.length === 1 ? nameOf(last.projections[0] ?? '') : say.all;
  return (
    <Panel id="auswertungen" title={say.projections}>
      <p className="panel__text">{say.sentence}</p>
      {running && <UpkeepProgress run={running} />}
      {problem && <ProblemNotice problem={problem} />}
      {last?.endedAt !== undefined && (
        <p className="panel__text" role="status">
          {last.failure === undefined
            ? say.rebuilt(what, formats.instant(last.endedAt))
            : say.rebuildFailed(what, last.failure)}
        </p>
      )}
      <DataTable
        id="auswertungen"
        caption={say.projections}
        columns={columns}
        rows={rows}
        keyOf={({ name }) => name}
        whenEmpty={say.none}
        problem={tableProblemOf(projections.error, () => projections.refetch())}
        rowsFirst={10}
        noTotal
      />
      <p className="panel__text">{say.rebuildWhat}</p>
      {mayBegin ? (
        <button
          type="button"
          className="kern-btn kern-btn--secondary"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void rebuild();
          }}
        >
          <span className="kern-label">{say.rebuildAll}</span>
        </button>
      ) : (
        <>
          <p className="panel__text">
            {found.data?.mayBegin === false ? say.elsewhere : say.onlyAdministrators}
          </p>
          {found.data?.mayBegin === false && (
            <pre className="command">
              <code>npm run rebuild -- consumption</code>
            </pre>
          )}
        </>
      )}
    </Panel>
  );
}

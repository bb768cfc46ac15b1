import { hash } from 'node:crypto';
import {
  cents,
  dayAfter,
  type AnnouncedTotal,
  type AnnouncedTotalKind,
  type EnactAppropriation,
  type Exactness,
  type RecipientKind,
  type RecordPublishedAward,
  type RegisterRecipient,
  type Source,
} from '#domain';
import type { Cells } from './entries.ts';
import { keysOf } from './input-file.ts';

const registrySource: Source = {
  title: 'Gemeindeverzeichnis GV100AD, © Statistisches Bundesamt (Destatis), 2021',
  statedOn: '2020-12-31',
};

const cell = (cells: Cells, column: string): string => cells[column] ?? '';

export const recipientOf = (cells: Cells): RegisterRecipient => ({
  recipient: cell(cells, 'key'),
  name: cell(cells, 'name'),
  kind: cell(cells, 'type') as RecipientKind,
  ...(cells['landkreis'] && { county: cells['landkreis'] }),
  population: Number(cells['population_2020']),
  populationOn: '2020-12-31',
  ...(cells['valid_from'] && { validFrom: cells['valid_from'] }),
  source: registrySource,
});

/** When a key ends, and who follows; nothing where it has not ended. */
export const recipientEndOf = (cells: Cells) => ({
  recipient: cell(cells, 'key'),
  ...(cells['valid_to'] && { validTo: cells['valid_to'] }),
  ...followersOf(cells),
  source: successionSource(cell(cells, 'valid_to')),
});

/** The first of several holds the rights. */
function followersOf(cells: Cells): {
  readonly successor?: string;
  readonly otherSuccessors?: readonly string[];
} {
  if (!cells['successor']) return {};
  const [successor = '', ...otherSuccessors] = keysOf(cells['successor']);
  return { successor, ...(otherSuccessors.length > 0 && { otherSuccessors }) };
}

/** What changed the territory is told by its day; when it was published, the files do not say. */
const successionSource = (validTo: string): Source => {
  if (validTo === '') return { title: 'Gemeindeverzeichnis' };
  const day = dayAfter(validTo);
  return {
    title: `Gebietsänderung zum ${day.split('-').reverse().join('.')}`,
    ...(day === '2023-01-01' && { statedOn: day }),
  };
};

export const appropriationOf = (cells: Cells): EnactAppropriation => ({
  ...figureOf(cells),
  name: cell(cells, 'name'),
  fiscalYear: Number(cells['fiscal_year']),
});

export const announcedTotalOf = (cells: Cells, totalId: string): AnnouncedTotal => ({
  ...figureOf(cells),
  name: cell(cells, 'name'),
  period: cell(cells, 'fiscal_year'),
  kind: cell(cells, 'kind') as AnnouncedTotalKind,
  totalId,
});

export const awardOf = (cells: Cells, awardId: string): RecordPublishedAward => ({
  awardId,
  ...figureOf(cells),
  recipients: keysOf(cell(cells, 'recipient_keys')),
  recipientNames: cell(cells, 'recipient_name'),
  purpose: cell(cells, 'purpose'),
  ...(cells['decided_on'] && { decidedOn: cells['decided_on'] }),
});

/** An award is known by what was published of it first; corrections leave its id as it is. */
export function awardIdOf(cells: Cells, again: number): string {
  const { programme, line, recipients, recipientNames, amount, exactness, purpose, decidedOn, source } =
    awardOf(cells, '');
  const published = {
    programme,
    line,
    recipients,
    recipientNames,
    amount: String(amount),
    exactness,
    purpose,
    ...(decidedOn !== undefined && { decidedOn }),
    source,
    ...(again > 0 && { again }),
  };
  return `PA-${hash('sha256', JSON.stringify(published), 'hex').slice(0, 12)}`;
}

export const totalIdOf = (cells: Cells, again: number): string =>
  [cells['programme'], cells['line'], cells['fiscal_year'], ...(again > 0 ? [String(again + 1)] : [])].join(
    '-',
  );

const figureOf = (cells: Cells) => ({
  programme: cell(cells, 'programme'),
  line: cell(cells, 'line'),
  amount: cents(cell(cells, 'amount_eur')),
  exactness: cell(cells, 'exactness') as Exactness,
  source: {
    title: cell(cells, 'source_title'),
    ...(cells['source_address'] && { address: cells['source_address'] }),
    ...(cells['stated_on'] && { statedOn: cells['stated_on'] }),
    ...(cells['note'] && { note: cells['note'] }),
  } satisfies Source,
});

import { publicShapes } from '#feed';
import type { DataByType } from '../http/openapi/data-by-type.ts';

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const count = { type: 'integer' };
const money = { $ref: '#/components/schemas/MoneyView' };
const period = { type: 'object', properties: { from: day, to: day }, required: ['from', 'to'] };

/** What stands in a field of a public event, whatever its type. Amounts are texts with their currency. */
const fields: Readonly<Record<string, object>> = {
  ...named(
    text,
    'caseNumber programme line provider frameId subject awardId exactness purpose decidedOn standing name sharePercent',
  ),
  ...named(
    text,
    'repaymentId receiptId ground of dayCount proof result blockId supplementId commitmentId recipient leikaKey disbursementId interestFrom useId drawdownId returnId milestoneId conditionId',
  ),
  ...named(
    text,
    'orderNumber basis basisId totalId kind prerequisite county successor stateOfOrigin platform',
  ),
  ...named(
    text,
    'commitmentAuthorityId obligationId carryOverId overrunId coverLinkId transferId partnerProgramme partnerLine direction reverses',
  ),
  ...named(text, 'runId checksum'),
  ...named(
    money,
    'interest principal incomeAmount spent amount released lapsed restored used appropriated claimed repayable projectCost requested before controlSum eligibleCost thirdPartyIncome entitled excess',
  ),
  ...named(
    count,
    'months incomeYear finalMonths interimMonths fiscalYear burdenedYear sourceYear otherYear years version population',
  ),
  ...named({ type: 'number' }, 'thresholdPercent shareMaxPercent'),
  ...named(
    day,
    'concludedOn endedOn receivedOn completedOn requestedOn returnedOn acceptedOn dueOn reportedOn',
  ),
  ...named(
    day,
    'ineffectiveFrom executionDay sentOn usableUntil consentedOn usedOn until reducedFrom orderedOn settledOn since populationOn validTo',
  ),
  ...named(day, 'validFrom'),
  ...named(text, 'association closesOn percent'),
  ...named(day, 'from'),
  allowed: { type: 'boolean' },
  beforeDrawdown: { type: 'boolean' },
  orderNumbers: { type: 'array', items: text },
  recipients: { type: 'array', items: text },
  otherSuccessors: { type: 'array', items: text },
  recipientNames: { type: 'array', items: text },
  servicePeriod: period,
  source: { $ref: '#/components/schemas/SourceView' },
  income: { type: 'object', properties: { fiscalYear: count }, required: ['fiscalYear'] },
  shares: { type: 'array', items: { type: 'object', properties: { recipient: text, amount: money } } },
};

function named(schema: object, names: string): Readonly<Record<string, object>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, schema]));
}

/** The fields of each public type, as its contract has them. */
export const eventData: DataByType = {
  schema: 'CloudEventView',
  data: Object.fromEntries(
    publicShapes.map((shape) => [
      shape.type,
      {
        type: 'object',
        properties: Object.fromEntries(shape.fields.map((field) => [field, schemaOf(shape.type, field)])),
      },
    ]),
  ),
};

function schemaOf(type: string, field: string): object {
  // A grant's is from a day to a day; a total's is as it was announced, such as 2019+.
  if (field === 'period') return type.includes('.grant.') ? period : text;
  const schema = fields[field];
  if (!schema) throw new TypeError(`Say what stands in the field ${field} of ${type}.`);
  return schema;
}

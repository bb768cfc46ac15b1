import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { decimal, deserialize, isOnBudgetLine, type BudgetLineEvent } from '#domain';
import { SqliteLogFile } from '#event-store/sqlite';

/** The bookings of a log as a journal of double entry, which ledger and hledger read; answers how many they are. */
export async function writeJournal(eventsFile: string, journalFile: string): Promise<number> {
  const journal = createWriteStream(journalFile);
  const log = new SqliteLogFile(eventsFile);
  let bookings = 0;
  for (const { events } of log.pages(log.head())) {
    let text = '';
    for (const { type, version, payload, effectiveDay } of events) {
      const event = deserialize(type, version, payload);
      const postings = isOnBudgetLine(event) ? postingsOf(event) : [];
      if (postings.length === 0) continue;
      bookings += 1;
      text += `${effectiveDay} ${type}\n${postings.map(([account, amount]) => `    ${account}  ${decimal(amount)} EUR\n`).join('')}\n`;
    }
    if (!journal.write(text)) await new Promise((resolve) => journal.once('drain', resolve));
  }
  journal.end();
  await finished(journal);
  log.close();
  return bookings;
}

function postingsOf(event: BudgetLineEvent): readonly (readonly [account: string, amount: bigint])[] {
  const { programme, line, fiscalYear } = event.data;
  const account = (figure: string): string => `${programme}:${line}:${fiscalYear}:${figure}`;
  switch (event.type) {
    case 'AppropriationEnacted':
      return [
        [account('Verfügbar'), event.data.amount],
        ['Haushalt', -event.data.amount],
      ];
    case 'FundsCommitted':
      return [
        [`${account('Festgelegt')}:${event.data.recipient}`, event.data.amount],
        [account('Verfügbar'), -event.data.amount],
      ];
    case 'FundsDisbursed':
      return [
        [`${account('Ausgezahlt')}:${event.data.recipient}`, event.data.amount],
        [`${account('Festgelegt')}:${event.data.recipient}`, -event.data.amount],
      ];
    default:
      return [];
  }
}

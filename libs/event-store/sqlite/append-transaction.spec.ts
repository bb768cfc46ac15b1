import { expect, it, jest } from '@jest/globals';
import { v7 } from 'uuid';
import { NO_STREAM, type StreamWrite } from '#event-store';
import { AppendTransaction } from './append-transaction.ts';
import { openForWriting } from './open-database.ts';

const write = (stream: string): readonly StreamWrite[] => [
  {
    stream,
    expectedRevision: NO_STREAM,
    events: [
      {
        id: v7(),
        type: 'SomethingHappened',
        version: 1,
        effectiveDay: '2023-06-30',
        actor: { subject: 'anna', role: 'approver' },
        commandId: v7(),
        correlationId: v7(),
        causationId: v7(),
        synthetic: false,
        payload: '{}',
      },
    ],
  },
];

it('that could not be undone is undone before the next one, which gets its position', () => {
  const database = openForWriting(':memory:');
  const transaction = new AppendTransaction(database);
  transaction.begin();
  transaction.append(write('a'), 1);
  const broken = jest.spyOn(database, 'prepare').mockImplementation(() => {
    throw new Error('disk I/O error');
  });
  expect(() => transaction.rollback()).toThrow('disk I/O error');
  broken.mockRestore();

  transaction.begin();
  const { position, revisions } = transaction.append(write('b'), 1);
  transaction.commit();

  expect([position, revisions]).toEqual([1n, [0n]]);
  database.close();
});

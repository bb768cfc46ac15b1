import { expect, it } from '@jest/globals';
import { specification } from '../testing/given.ts';
import { evolveBankStatement, receiveStatement, type BankStatementEvent } from './bank-statement.ts';

const { given } = specification(evolveBankStatement);
const statement = {
  fileHash: 'c1f3',
  bytes: 10,
  format: 'camt.054.001.08',
  messageId: 'M-1',
  statements: [],
  receivedBy: 'lotte',
};
const received: BankStatementEvent = { type: 'BankStatementReceived', data: statement };

it('notes a file of the bank once', () => {
  const { then, state } = given().when((file) => receiveStatement(file, statement));
  then(received);
  expect(state).toEqual({ fileHash: 'c1f3' });
  given(received)
    .when((file) => receiveStatement(file, { ...statement, messageId: 'M-2' }))
    .thenRefused('ALREADY_EXISTS', { what: 'Kontoauszug c1f3' });
});

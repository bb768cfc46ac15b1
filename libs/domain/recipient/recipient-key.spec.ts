import { describe, expect, it } from '@jest/globals';
import { isRecipientKey } from './recipient-key.ts';

describe('the key of a recipient', () => {
  it('has 8 digits, that of a county 5, of a state that there is', () => {
    expect(['06412000', '06635', '16077'].filter((key) => isRecipientKey(key))).toHaveLength(3);
    expect(
      ['0641200', '064120000', '17000000', '00412000', '6412000', '', '06412OOO'].filter((key) =>
        isRecipientKey(key),
      ),
    ).toEqual([]);
  });
});

import { useState } from 'react';
import type { Problem } from '#ledger-client';
import { useLedger } from '../../api/index.ts';
import { fileNameOf, save } from '../../table/take-list.ts';
import { useWords } from '../../words/language.ts';

const words = {
  de: { asPdf: (title: string) => `${title} als PDF`, failed: 'Das PDF kam nicht an:' },
  en: { asPdf: (title: string) => `${title} as PDF`, failed: 'The PDF did not arrive:' },
};

interface DocumentButtonProps {
  /** What it is: a notice, an order. */
  readonly title: string;
  /** Address at the API. */
  readonly address: string;
}

/** Gets a document of the ledger and hands it over to be kept or printed. */
export function DocumentButton({ title, address }: DocumentButtonProps) {
  const say = useWords(words);
  const ledger = useLedger();
  const [failed, setFailed] = useState<string>();
  const take = async (): Promise<void> => {
    setFailed(undefined);
    try {
      const response = await ledger.request(address);
      save(await response.blob(), fileNameOf(response.headers.get('content-disposition'), `${title}.pdf`));
    } catch (error) {
      setFailed((error as Problem).detail);
    }
  };
  return (
    <span className="document-button">
      <button type="button" className="data-table__take" onClick={() => void take()}>
        {say.asPdf(title)}
      </button>
      {failed !== undefined && <span role="alert">{` ${say.failed} ${failed}`}</span>}
    </span>
  );
}

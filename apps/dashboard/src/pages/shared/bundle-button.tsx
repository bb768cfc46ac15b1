import { useState } from 'react';
import type { Problem } from '#ledger-client';
import { momentFor, useLedger, useMoment } from '../../api/index.ts';
import { holdsOneOf, readers } from '../../frame/rooms.ts';
import { usePerson } from '../../session/session.ts';
import { addressOfList, fileNameOf, save } from '../../table/take-list.ts';
import { useWords } from '../../words/language.ts';

const words = {
  de: {
    take: 'Prüfpaket herunterladen',
    taking: 'Prüfpaket wird gepackt …',
    failed: 'Das Prüfpaket kam nicht an:',
  },
  en: {
    take: 'Download audit bundle',
    taking: 'The audit bundle is being packed …',
    failed: 'The audit bundle did not arrive:',
  },
};

interface BundleButtonProps {
  /** At the API, with names in braces. */
  readonly path: `/api/v1/${string}/bundle`;
  /** What stands in the braces. */
  readonly of?: object;
  readonly query?: object;
}

/** Gets what can be checked without the ledger, at the moment of the page. */
export function BundleButton({ path, of = {}, query = {} }: BundleButtonProps) {
  const say = useWords(words);
  const ledger = useLedger();
  const moment = useMoment();
  const { roles } = usePerson();
  const [isTaking, setTaking] = useState(false);
  const [failed, setFailed] = useState<string>();
  if (!holdsOneOf(roles, readers)) return null;
  const take = async (): Promise<void> => {
    if (isTaking) return;
    setTaking(true);
    setFailed(undefined);
    try {
      const response = await ledger.request(
        addressOfList(path, { path: of, query }, momentFor(path, moment)),
      );
      save(
        await response.blob(),
        fileNameOf(response.headers.get('content-disposition'), 'foerderbuch-pruefpaket.zip'),
      );
    } catch (error) {
      setFailed((error as Problem).detail);
    } finally {
      setTaking(false);
    }
  };
  return (
    <span className="document-button">
      <button type="button" className="data-table__take" aria-disabled={isTaking} onClick={() => void take()}>
        {isTaking ? say.taking : say.take}
      </button>
      {failed !== undefined && <span role="alert">{` ${say.failed} ${failed}`}</span>}
    </span>
  );
}

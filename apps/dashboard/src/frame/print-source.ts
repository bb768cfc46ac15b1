import type { QueryClient } from '@tanstack/react-query';

const words = {
  de: { locale: 'de-DE', printed: 'gedruckt am', position: 'Journal bis Position' },
  en: { locale: 'en-GB', printed: 'printed on', position: 'journal up to position' },
};

/** How far the answers contain the journal that the page shows now; undefined where none says so. */
export function positionShown(client: QueryClient): bigint | undefined {
  const said = client
    .getQueryCache()
    .findAll({ type: 'active' })
    .flatMap(({ state: { data } }) => positionsIn(data));
  return said.reduce<bigint | undefined>(
    (most, one) => (most === undefined || one > most ? one : most),
    undefined,
  );
}

function positionsIn(answer: unknown): readonly bigint[] {
  const { position, pages } = (answer ?? {}) as { readonly position?: unknown; readonly pages?: unknown };
  if (Array.isArray(pages)) return pages.flatMap((page) => positionsIn(page));
  return typeof position === 'string' && /^\d+$/.test(position) ? [BigInt(position)] : [];
}

/** Whoever holds the paper knows where it is from: its address, when it was printed, and how far it contains the journal. */
export function tellSourceWhenPrinted(client: QueryClient): void {
  addEventListener('beforeprint', () => {
    const root = document.documentElement;
    const say = root.lang === 'en' ? words.en : words.de;
    const at = new Intl.DateTimeFormat(say.locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Europe/Berlin',
    }).format(new Date());
    const position = positionShown(client);
    const text = [
      location.href.replace(/#.*/, ''),
      `${say.printed} ${at}`,
      ...(position === undefined ? [] : [`${say.position} ${position}`]),
    ].join(' · ');
    root.style.setProperty('--print-source', JSON.stringify(text));
  });
}

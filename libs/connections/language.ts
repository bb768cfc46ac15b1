import type { Language } from '#refusal-words';

/** German, unless English is preferred to it. */
export function languageOf(accepted = ''): Language {
  const qualityOf = (language: Language): number =>
    Math.max(
      0,
      ...accepted.split(',').flatMap((part) => {
        const [range = '', ...parameters] = part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/);
        if (range.split('-')[0] !== language) return [];
        const quality = parameters.find((one) => one.startsWith('q='))?.slice('q='.length) ?? '1';
        return [Number(quality) || 0];
      }),
    );
  const [german, english] = [qualityOf('de'), qualityOf('en')];
  if (english !== german) return english > german ? 'en' : 'de';
  return english > 0 && /^\s*en\b/i.test(accepted) ? 'en' : 'de';
}

const [kept, before] = ['besuch', 'besuch.davor'];

/** When this browser was here before today's session; undefined at the first visit. The present visit is noted. */
export function lastVisit(now: Date, subject: string): string | undefined {
  const [keptFor, beforeFor] = [`${kept}.${subject}`, `${before}.${subject}`];
  // A session keeps its answer: reloading is not another visit.
  const inSession = sessionStorage.getItem(beforeFor);
  if (inSession === null) sessionStorage.setItem(beforeFor, localStorage.getItem(keptFor) ?? '');
  localStorage.setItem(keptFor, now.toISOString());
  const visit = sessionStorage.getItem(beforeFor) ?? '';
  return visit === '' ? undefined : visit;
}

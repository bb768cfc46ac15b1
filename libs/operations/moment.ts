/** Such as 31.12.2023, 14:05:09, in Germany's time. */
export const moment = (ms: number): string =>
  new Date(ms).toLocaleString('de-DE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'medium',
    timeStyle: 'medium',
  });

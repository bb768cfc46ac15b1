/**
 * Acts now or, as long as something is being pressed, once that is released: what a form says when a field is left moves what
 * stands below, and a button that moves away under a press is not hit.
 */
export function afterPress(act: () => void): void {
  if (!document.documentElement.matches(':active')) {
    act();
    return;
  }
  const released = new AbortController();
  const release = (): void => {
    released.abort();
    // The click follows the release at once.
    setTimeout(act);
  };
  for (const event of ['pointerup', 'pointercancel'])
    window.addEventListener(event, release, { capture: true, signal: released.signal });
}

import { Presets, SingleBar } from 'cli-progress';

/** A bar on the terminal; none where the output is a file. */
export function progressBar(task: string): {
  readonly show: (done: number, total: number) => void;
  readonly stop: () => void;
} {
  const bar = new SingleBar(
    {
      format: `${task} [{bar}] {value}/{total} · noch {eta_formatted}`,
      clearOnComplete: true,
      etaBuffer: 500,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (done, total) => {
      if (started) bar.setTotal(total);
      else bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

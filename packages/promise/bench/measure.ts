/** How often a measurement is taken; the median of so many counts. */
const ROUNDS = 7;
const WARM_UP_MICROSECONDS = 300_000;
const ROUND_MICROSECONDS = 100_000;

/**
 * Processor time this process has used, microseconds: what else the machine does meanwhile does not count, and the collection of
 * garbage in other threads does.
 */
function readProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Median microseconds of processor time of one call, warmed up first. */
export function measureMicroseconds(run: () => unknown, { rounds = ROUNDS } = {}): number {
  let calls = 0;
  const warmFrom = readProcessorTime();
  do {
    keep(run());
    calls += 1;
  } while (readProcessorTime() - warmFrom < WARM_UP_MICROSECONDS);
  const perRound = Math.max(1, Math.ceil((calls * ROUND_MICROSECONDS) / WARM_UP_MICROSECONDS));
  const times = Array.from({ length: rounds }, () => {
    const startedAt = readProcessorTime();
    for (let call = 0; call < perRound; call += 1) keep(run());
    return (readProcessorTime() - startedAt) / perRound;
  });
  return findMedian(times);
}

/** Median microseconds of processor time of a run that needs something made anew, the making left out. */
export function measureAnew<Made>(
  make: () => Made,
  run: (made: Made) => unknown,
  { rounds = ROUNDS * 5 } = {},
): number {
  keep(run(make()));
  const times = Array.from({ length: rounds }, () => {
    const made = make();
    const startedAt = readProcessorTime();
    keep(run(made));
    return readProcessorTime() - startedAt;
  });
  return findMedian(times);
}

let kept: unknown;

/** A result that somebody keeps is not optimised away. */
function keep(result: unknown): void {
  kept = result;
  if (kept === keep) throw new Error('Nothing that is measured gives this function.');
}

function findMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

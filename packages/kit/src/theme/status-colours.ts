import type { Scheme } from './colours.ts';
import { type Demand, fitLightness } from './fit-lightness.ts';
import { toDistance, toHex } from './oklch.ts';

export const statuses = ['good', 'wait', 'stop'] as const;
type Status = (typeof statuses)[number];

/** Green, amber, red: the hue people expect, and how far it may lean before it is another colour. Degrees. */
const families = {
  good: { hue: 150, lean: 24, chroma: { light: 0.11, dark: 0.09 } },
  wait: { hue: 75, lean: 16, chroma: { light: 0.088, dark: 0.09 } },
  stop: { hue: 25, lean: 16, chroma: { light: 0.16, dark: 0.095 } },
} as const;

const usualLightness = { light: 0.42, dark: 0.83 } as const;
const softs = { light: { lightness: 0.93, chroma: 0.038 }, dark: { lightness: 0.28, chroma: 0.045 } } as const;

/** OKLab distance at which a word in a status colour is not taken for a link. */
export const STATUS_DISTANCE = 0.06;

export type StatusColours = Readonly<Record<Status, string>>;

interface StatusNeeds {
  readonly scheme: Scheme;
  /** Colours a status must not be taken for. */
  readonly apartFrom: readonly string[];
  /** Grounds status words stand on, besides their own soft one. */
  readonly grounds: readonly string[];
}

/** The fills behind status words: the same in every theme, so that any ink can be made to read on them. */
export function planStatusSofts(scheme: Scheme): StatusColours {
  const toSoft = (status: Status) => toHex({ ...softs[scheme], hue: families[status].hue });
  return { good: toSoft('good'), wait: toSoft('wait'), stop: toSoft('stop') };
}

/** Leans of hue and shifts of lightness to try, the smallest first. Lightness counts more than hue: it shows at once. */
const tries = [0, 0.5, -0.5, 1, -1]
  .flatMap((lean) => [0, -0.06, 0.06, -0.12, 0.1, -0.18].map((shift) => ({ lean, shift })))
  .sort((a, b) => Math.abs(a.lean) + Math.abs(a.shift) * 12 - (Math.abs(b.lean) + Math.abs(b.shift) * 12));

/** Green, amber and red for a theme, moved aside where the seller's own colour is one of them. */
export function planStatusColours({ scheme, apartFrom, grounds }: StatusNeeds): StatusColours {
  const soft = planStatusSofts(scheme);
  const plan = (status: Status, taken: readonly string[]) =>
    planStatus(status, { scheme, apartFrom: [...apartFrom, ...taken], grounds: [...grounds, soft[status]] });
  const good = plan('good', []);
  const wait = plan('wait', [good]);
  return { good, wait, stop: plan('stop', [good, wait]) };
}

/** The first try that is far enough from everything, else the one that is farthest. */
function planStatus(status: Status, { scheme, apartFrom, grounds }: StatusNeeds): string {
  const { hue: usual, lean: widest, chroma } = families[status];
  const demands: readonly Demand[] = [{ least: 4.6, against: grounds }];
  let best = { front: '', distance: -1 };
  for (const { lean, shift } of tries) {
    const wish = { lightness: usualLightness[scheme] + shift, chroma: chroma[scheme], hue: usual + lean * widest };
    const front = fitLightness(wish, demands);
    const distance = Math.min(...apartFrom.map((other) => toDistance(front, other)));
    if (distance >= STATUS_DISTANCE) return front;
    if (distance > best.distance) best = { front, distance };
  }
  return best.front;
}

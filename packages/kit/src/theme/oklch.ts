/**
 * sRGB and OKLCH (Björn Ottosson, https://bottosson.github.io/posts/oklab/), written out because a theme is made on the
 * storefront's request path and asks some thousand conversions; a test compares it with colorjs.io.
 */

/** A colour by how it looks: `lightness` 0 to 1, `chroma` 0 to about 0.37 in sRGB, `hue` in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

const toLinear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const fromLinear = (linear: number) => (linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055);

/** The three channels of "#rrggbb", 0 to 1. Throws on anything else: colours from outside go through `parseThemeParameters`. */
function requireChannels(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/i.test(hex))
    throw new Error(`"${hex}" is not a colour as #rrggbb; parse it before it gets here`);
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

function toLinearChannels({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Total for "#rrggbb". A grey has hue 0 and chroma 0. */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = requireChannels(hex).map(toLinear);
  if (r === undefined || g === undefined || b === undefined) throw new Error('a colour has three channels');
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const bigA = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bigB = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const chroma = Math.hypot(bigA, bigB);
  if (chroma < 0.002) return { lightness, chroma: 0, hue: 0 };
  return { lightness, chroma, hue: ((Math.atan2(bigB, bigA) * 180) / Math.PI + 360) % 360 };
}

const isInSrgb = (channels: Triple) => channels.every((channel) => channel >= -0.0005 && channel <= 1.0005);

/** "#rrggbb" of the colour; where sRGB has no such colour, of the one with the most chroma it has at that lightness and hue. */
export function toHex({ lightness, chroma, hue }: Oklch): string {
  const bounded = Math.min(1, Math.max(0, lightness));
  let fits = 0;
  let tooMuch = chroma;
  let channels = toLinearChannels({ lightness: bounded, chroma, hue });
  if (!isInSrgb(channels)) {
    for (let round = 0; round < 12; round++) {
      const middle = (fits + tooMuch) / 2;
      if (isInSrgb(toLinearChannels({ lightness: bounded, chroma: middle, hue }))) fits = middle;
      else tooMuch = middle;
    }
    channels = toLinearChannels({ lightness: bounded, chroma: fits, hue });
  }
  const bytes = channels.map((channel) => Math.round(Math.min(1, Math.max(0, fromLinear(Math.max(0, channel)))) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** How far apart two colours look: distance in OKLab. About 0.02 is just seen; black to white is 1. */
export function toDistance(one: string, other: string): number {
  const [a, b] = [toOklch(one), toOklch(other)];
  const angle = ((a.hue - b.hue) * Math.PI) / 180;
  const chromaPart = a.chroma ** 2 + b.chroma ** 2 - 2 * a.chroma * b.chroma * Math.cos(angle);
  return Math.sqrt((a.lightness - b.lightness) ** 2 + Math.max(0, chromaPart));
}

function toLuminance(hex: string): number {
  const [r, g, b] = requireChannels(hex);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

/** WCAG 2 contrast ratio of two "#rrggbb" colours, 1 to 21. */
export function toContrast(one: string, other: string): number {
  const [a, b] = [toLuminance(one), toLuminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/**
 * Sorts the places of a picker by how far they are from the reader, those where it can be had first, and says the distance. Asks
 * the browser where that is only when the button is pressed, and tells nobody. Without this script the places stand in the
 * seller's order, those with stock first, and the button stays hidden.
 *
 * The markup, written by Places.tsx: `[data-nearest]` around a `[data-nearest-button]`, a `[data-nearest-status]` and the
 * `[data-place]`s, each with `data-at="lat lng"` where it is known and `data-room` where it can be had.
 */

const EARTH_METRES = 6_371_000;

/** Great-circle distance in metres between two points, degrees. */
export function measureDistance(from: readonly [number, number], to: readonly [number, number]): number {
  const [latA, lngA, latB, lngB] = [...from, ...to].map((degrees) => (degrees * Math.PI) / 180);
  const half = (a = 0, b = 0) => Math.sin((b - a) / 2) ** 2;
  const chord = half(latA, latB) + Math.cos(latA ?? 0) * Math.cos(latB ?? 0) * half(lngA, lngB);
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(chord));
}

export function sortByDistance(block: HTMLElement, here: readonly [number, number]): void {
  const places = [...block.querySelectorAll<HTMLElement>('[data-place]')].map((place) => {
    const [lat, lng] = (place.dataset['at'] ?? '').split(' ').map(Number);
    const isKnown = lat !== undefined && lng !== undefined;
    return { place, metres: isKnown ? measureDistance(here, [lat, lng]) : Number.POSITIVE_INFINITY };
  });
  const lacks = ({ dataset }: HTMLElement) => Number(dataset['room'] === undefined);
  places.sort((a, b) => lacks(a.place) - lacks(b.place) || a.metres - b.metres);
  for (const [index, { place, metres }] of places.entries()) {
    place.parentElement?.append(place);
    const [away, nearest] = ['[data-away]', '[data-first]'].map((name) => place.querySelector<HTMLElement>(name));
    if (away && metres < Number.POSITIVE_INFINITY) {
      away.textContent = (away.dataset['away'] ?? '').replace('{}', formatDistance(metres, block.dataset['nearest']));
      away.hidden = false;
    }
    if (nearest) nearest.hidden = index > 0 || lacks(place) > 0 || metres === Number.POSITIVE_INFINITY;
  }
}

/** Whole hundreds of metres, tenths of kilometres below ten: nobody walks as the crow flies. */
function formatDistance(metres: number, locale: string | undefined): string {
  const isShort = metres < 950;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isShort ? 'meter' : 'kilometer',
    maximumFractionDigits: metres < 9950 ? 1 : 0,
  }).format(isShort ? Math.max(1, Math.round(metres / 100)) * 100 : metres / 1000);
}

export function runNearestPlace(root: ParentNode = document): void {
  if (!('geolocation' in navigator)) return;
  for (const block of root.querySelectorAll<HTMLElement>('[data-nearest]')) {
    const button = block.querySelector<HTMLButtonElement>('[data-nearest-button]');
    const status = block.querySelector<HTMLElement>('[data-nearest-status]');
    if (!button || !status) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const say = (key: string) => {
        status.textContent = status.dataset[key] ?? '';
      };
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          sortByDistance(block, [coords.latitude, coords.longitude]);
          say('sorted');
        },
        () => say('refused'),
        { maximumAge: 600_000, timeout: 20_000 },
      );
    });
  }
}

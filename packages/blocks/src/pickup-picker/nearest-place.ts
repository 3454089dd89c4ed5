/**
 * Sorts the places of a picker by how far they are from the reader, those where it can be had first, and says the distance. Asks
 * the browser where that is only when the button is pressed, and tells nobody. Without this script the places stand in the
 * seller's order, those with stock first, and the button stays hidden.
 *
 * The markup, written by Places.tsx: `[data-nearest]` (the page's language) around a button, a status and the
 * `[data-place]`s, each with `data-at="lat lng"` where it is known and `data-room` where it can be had.
 */

/** As the browser gives it, degrees. */
export interface Here {
  readonly latitude: number;
  readonly longitude: number;
}

/** A degree of latitude. */
const KILOMETRES = 111.2;

/**
 * In kilometres, as on a plane: within a country right to a hundredth, which is more than a straight line says of a way to walk.
 * NaN where a coordinate is.
 */
export function measureDistance({ latitude, longitude }: Here, lat: number, lng: number): number {
  const shrink = Math.cos(((latitude + lat) * Math.PI) / 360);
  return KILOMETRES * Math.hypot(latitude - lat, (longitude - lng) * shrink);
}

/** Farther than anything on earth: nobody said where the place is. */
const NOWHERE = 1e9;

export function sortByDistance(block: HTMLElement, here: Here): void {
  const lacks = ({ dataset }: HTMLElement) => +!('room' in dataset);
  [...block.querySelectorAll<HTMLElement>('[data-place]')]
    .map((place) => {
      const [lat = NaN, lng = lat] = `${place.dataset['at']}`.split(' ').map(Number);
      const distance = measureDistance(here, lat, lng);
      return [place, distance >= 0 ? distance : NOWHERE] as const;
    })
    .sort(([a, far], [b, farther]) => lacks(a) - lacks(b) || far - farther)
    .forEach(([place, distance], index) => {
      const away = place.querySelector<HTMLElement>('[data-away]');
      // Only a place where it can be had has the word "nearest" in it.
      const first = place.querySelector<HTMLElement>('[data-first]');
      place.parentElement?.append(place);
      if (away && distance < NOWHERE) {
        const words = distance.toLocaleString(block.dataset['nearest'], { maximumFractionDigits: 1 });
        away.textContent = `${away.dataset['away']}`.replace('{}', words);
        away.hidden = false;
      }
      if (first) first.hidden = index > 0 || distance >= NOWHERE;
    });
}

export function runNearestPlace(root: ParentNode = document): void {
  const { geolocation } = navigator;
  for (const block of root.querySelectorAll<HTMLElement>('[data-nearest]')) {
    const button = block.querySelector('button');
    const status = block.querySelector<HTMLElement>('[role=status]');
    if (!geolocation || !button || !status) return;
    button.hidden = false;
    button.onclick = () =>
      geolocation.getCurrentPosition(
        ({ coords }) => {
          sortByDistance(block, coords);
          status.textContent = `${status.dataset['sorted']}`;
        },
        () => {
          status.textContent = `${status.dataset['refused']}`;
        },
        { timeout: 2e4 },
      );
  }
}

import { Badge, Button, type Choice, Icon, Link } from '@stallkeep/kit';
import type { DeliveryPromise } from '@stallkeep/promise';
import { changed, withChoice } from '@stallkeep/telemetry/markup';
import { formatFee, formatPromise, formatStall, formatWindow, formatZone } from '@stallkeep/wording';
import { toWayAnchor } from '../buy-box/buy-fields.ts';
import type { BlockPlace, PageView, PickupView, ProductView } from '../page-view.ts';
import { findPromiseNow, seePromise, toPromiseParams } from '../promise-params.ts';
import { findBlockWords } from './block-words.ts';
import styles from './Places.module.css';
import type { PickupPickerContent } from './pickupPicker.content.ts';
import { hasRoom, sortPlaces } from './place-order.ts';
import { WindowChoices, WindowList } from './Windows.tsx';

interface PlacesProps {
  readonly pickups: readonly PickupView[];
  readonly content: PickupPickerContent;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  /** Id of the block, to come back to. */
  readonly anchor: string;
}

/** The places, those where it can be had first; in a form that chooses a time where the page takes orders. */
export function Places({ pickups, content, page, place, anchor }: PlacesProps) {
  const words = findBlockWords(page.locale);
  const { product, wanted } = page;
  const sorted = sortPlaces(pickups);
  const canChoose = product !== undefined && page.actions?.buyHref !== undefined && sorted.some(hasRoom);
  const canMeasure = content.showNearest && sorted.filter((pickup) => pickup.place.point !== undefined).length > 1;
  const toList = (some: readonly PickupView[]) =>
    some.length === 0 ? null : (
      <ol className={styles['places']}>
        {some.map((pickup) => (
          <Place
            key={pickup.optionId}
            pickup={pickup}
            content={content}
            page={page}
            place={place}
            canChoose={canChoose}
            isNamed={sorted.filter((other) => other.place.name === pickup.place.name).length > 1}
          />
        ))}
      </ol>
    );
  const first = sorted.find(hasRoom);
  const firstPromise = first && findPromise(first, page);
  const params = firstPromise && toPromiseParams(firstPromise, { page, place });
  return (
    <div className={styles['body']} {...(canMeasure ? { 'data-nearest': page.locale } : {})}>
      {canMeasure ? (
        <div className={styles['tools']}>
          <Button type="button" look="line" hidden>
            {words.nearestToMe}
          </Button>
          <p className={styles['status']} role="status" data-sorted={words.sorted} data-refused={words.refused} />
        </div>
      ) : null}
      {canChoose ? (
        <form
          className={styles['form']}
          method="get"
          action={`${product.href}#${anchor}`}
          {...(params ? changed('promise_select', { promise: params }) : {})}
        >
          <Kept product={product} page={page} />
          {toList(sorted.filter(hasRoom))}
          <div>
            <Button look="line">{words.choose}</Button>
          </div>
          {wanted?.slot ? <Chosen slot={wanted.slot} pickups={sorted} page={page} /> : null}
        </form>
      ) : (
        toList(sorted.filter(hasRoom))
      )}
      {toList(sorted.filter((pickup) => !hasRoom(pickup)))}
    </div>
  );
}

/** What the page's address says beside the time goes on saying it. */
function Kept({ product, page: { destination } }: { readonly product: ProductView; readonly page: PageView }) {
  return (
    <>
      <input type="hidden" name="sku" value={product.selectedSku} />
      {destination?.kind === 'asked' ? <input type="hidden" name="postcode" value={destination.postcode} /> : null}
    </>
  );
}

interface ChosenProps {
  readonly slot: NonNullable<NonNullable<PageView['wanted']>['slot']>;
  readonly pickups: readonly PickupView[];
  readonly page: PageView;
}

/** Said after the form came back, with the way on to where it is ordered. */
function Chosen({ slot, pickups, page }: ChosenProps) {
  const words = findBlockWords(page.locale);
  const pickup = pickups.find(({ optionId }) => optionId === slot.optionId);
  if (pickup === undefined) return null;
  const reading = { locale: page.locale, zone: pickup.zone, near: page.madeAt };
  return (
    <p className={styles['chosen']}>
      <Icon name="check" size="s" />
      <span>
        {words.chosen(`${pickup.place.name}, ${formatWindow(slot, reading)}`)}{' '}
        <Link href={`#${toWayAnchor(slot.optionId)}`}>{words.goOn}</Link>
      </span>
    </p>
  );
}

interface PlaceProps {
  readonly pickup: PickupView;
  readonly content: PickupPickerContent;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly canChoose: boolean;
  /** The same place is listed twice, such as for what is there and what is made: the ways' names tell them apart. */
  readonly isNamed: boolean;
}

function Place({ pickup, content, page, place: block, canChoose, isNamed }: PlaceProps) {
  const words = findBlockWords(page.locale);
  const { place, stall, zone, price } = pickup;
  const reading = { locale: page.locale, zone, near: page.madeAt };
  const promise = findPromise(pickup, page);
  const isOpen = hasRoom(pickup);
  const windows = pickup.windows.slice(0, content.count);
  const params = promise && toPromiseParams(promise, { page, place: block });
  const data: Choice['data'] = params ? withChoice('promise_select', { promise: params }) : undefined;
  return (
    <li
      className={styles['place']}
      data-place=""
      data-room={isOpen ? '' : undefined}
      data-at={place.point ? `${place.point.lat} ${place.point.lng}` : undefined}
      {...(promise ? seePromise(promise, { page, place: block }) : {})}
    >
      <div className={styles['head']}>
        <h3 className={styles['name']}>
          <bdi>{place.name}</bdi>
        </h3>
        {isOpen ? (
          <span data-first="" hidden>
            <Badge tone="accent">{words.nearest}</Badge>
          </span>
        ) : pickup.isAvailable ? null : (
          <Badge tone="stop">{words.soldOut}</Badge>
        )}
        <span className={styles['away']} data-away={words.away} hidden />
        {isOpen ? (
          <span className={styles['fee']}>
            {formatFee({ priceMinor: price.amountMinor, currency: price.currency }, page.locale)}
          </span>
        ) : null}
      </div>
      {isNamed ? (
        <p className={styles['soft']}>
          <bdi>{pickup.title}</bdi>
        </p>
      ) : null}
      <p className={styles['where']}>
        {stall ? (
          <>
            <bdi>{formatStall(stall, page.locale)}</bdi>
            {' · '}
          </>
        ) : null}
        <bdi>{place.address}</bdi>
        {place.mapHref ? (
          <>
            {' · '}
            <Link href={place.mapHref}>
              {words.map}
              <span className={styles['unseen']}> {place.name}</span>
            </Link>
          </>
        ) : null}
      </p>
      {place.directions ? (
        <p className={styles['soft']}>
          <bdi>{place.directions}</bdi>
        </p>
      ) : null}
      {isOpen ? (
        <>
          {canChoose ? (
            <WindowChoices pickup={pickup} windows={windows} reading={reading} chosen={page.wanted?.slot} data={data} />
          ) : (
            <WindowList windows={windows} reading={reading} />
          )}
          <p className={styles['soft']}>{formatZone(zone, page.locale)}</p>
        </>
      ) : (
        <p className={styles['soft']}>{formatWhyNot(pickup, promise, reading)}</p>
      )}
    </li>
  );
}

/** The engine's own reason, where it has one. */
function formatWhyNot(
  pickup: PickupView,
  promise: DeliveryPromise | undefined,
  reading: { readonly locale: string; readonly zone: string; readonly near: number },
): string {
  const words = findBlockWords(reading.locale);
  if (promise?.status === 'unknown' || promise?.status === 'unavailable') {
    const { headline, reason } = formatPromise(promise, reading);
    return `${headline}. ${reason ?? ''}`;
  }
  return pickup.isAvailable ? `${words.noTime}. ${words.noTimeText}` : words.soldOutText;
}

function findPromise({ optionId }: PickupView, page: PageView): DeliveryPromise | undefined {
  const timetable = page.timetables.find((one) => one.optionId === optionId);
  return timetable && findPromiseNow(timetable, page);
}

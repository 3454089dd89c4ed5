import { type FulfilmentWay, fulfilmentWays, type ProductCardView, type WayFilterView } from '../page-view.ts';
import type { BlockWords } from './block-words.ts';
import styles from './WayFilter.module.css';

interface WayFilterProps {
  readonly filter: WayFilterView;
  readonly products: readonly ProductCardView[];
  readonly words: BlockWords;
  /** Fragment the links lead to, "#list", or "": a reader without script lands at the list again, not at the top. */
  readonly fragment: string;
}

/** Ways of getting things as plain links with how many products each has. A way nothing here has is offered to nobody. */
export function WayFilter({ filter, products, words, fragment }: WayFilterProps) {
  const choices = findChoices(products, filter.way);
  if (choices.length < 2 && filter.way === undefined) return null;
  return (
    <nav className={styles['filter']} aria-label={words.filter}>
      <ul>
        <WayLink
          href={`${filter.hrefs.all}${fragment}`}
          label={words.all}
          count={products.length}
          isCurrent={filter.way === undefined}
        />
        {choices.map(({ way, count }) => (
          <WayLink
            key={way}
            href={`${filter.hrefs[way]}${fragment}`}
            label={words.ways[way]}
            count={count}
            isCurrent={way === filter.way}
          />
        ))}
      </ul>
    </nav>
  );
}

/** The ways that something has, and the one that is asked for even where nothing has it. */
function findChoices(
  products: readonly ProductCardView[],
  asked: FulfilmentWay | undefined,
): readonly { readonly way: FulfilmentWay; readonly count: number }[] {
  return fulfilmentWays
    .map((way) => ({ way, count: products.filter(({ ways }) => ways.includes(way)).length }))
    .filter(({ way, count }) => count > 0 || way === asked);
}

interface WayLinkProps {
  readonly href: string;
  readonly label: string;
  readonly count: number;
  readonly isCurrent: boolean;
}

function WayLink({ href, label, count, isCurrent }: WayLinkProps) {
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'true' : undefined}>
        {label} <span className={styles['count']}>{count}</span>
      </a>
    </li>
  );
}

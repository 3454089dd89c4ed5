import { Heading, Link } from '@stallkeep/kit';
import type { ReactNode } from 'react';
import styles from './DeskFrame.module.css';

export interface MarketLink {
  readonly name: string;
  readonly href: string;
}

export interface DeskFrameProps {
  readonly heading: string;
  /** The market the page is about; led back to above the heading. */
  readonly market?: MarketLink;
  /** Another way back, such as to the basket; read after the market. */
  readonly back?: MarketLink;
  /** What stands beside the main column where there is room, and after it where there is not. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The look of every page of buying: where one is, one heading, one column, and what it comes to beside it. */
export function DeskFrame({ heading, market, back, aside, children }: DeskFrameProps) {
  return (
    <div className={styles['frame']}>
      <header className={styles['top']}>
        {market ? (
          <nav className={styles['trail']} aria-label={market.name}>
            <Link href={market.href}>
              <bdi>{market.name}</bdi>
            </Link>
            {back ? <Link href={back.href}>{back.name}</Link> : null}
          </nav>
        ) : null}
        <Heading level={1}>{heading}</Heading>
      </header>
      <div className={styles['columns']} data-aside={aside ? '' : undefined}>
        <div className={styles['main']}>{children}</div>
        {aside ? <div className={styles['aside']}>{aside}</div> : null}
      </div>
    </div>
  );
}

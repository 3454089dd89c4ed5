import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface Tab {
  /** Part of the address: "#care" opens it where the browser can. */
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

export interface TabsProps {
  /** What the tabs choose between; read out before them. */
  readonly label: string;
  /** Once on the page: tabs of one name open one at a time. */
  readonly name: string;
  /** The first one is open when the page comes. */
  readonly tabs: readonly Tab[];
}

/**
 * Several texts in one place, without script: details elements of one name. Narrow they stand below each other, wide their
 * summaries make a row. For few and short texts; what everyone needs does not belong behind a tab.
 */
export function Tabs({ label, name, tabs }: TabsProps) {
  return (
    <section className={styles['frame']} aria-label={label}>
      <div className={styles['tabs']}>
        {tabs.map((tab, index) => (
          <details key={tab.id} id={tab.id} name={name} open={index === 0} className={styles['tab']}>
            <summary className={styles['label']}>{tab.label}</summary>
            <div className={styles['panel']}>{tab.children}</div>
          </details>
        ))}
      </div>
    </section>
  );
}

import { Tabs as Base } from '@base-ui/react/tabs';
import styles from './LiveTabs.module.css';
import type { Tab } from './Tabs.tsx';

export interface LiveTabsProps {
  /** What the tabs choose between; read out before them. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** Id of the open tab, when the owner holds it; else the first one is open to begin with. */
  readonly openId?: string;
  readonly onOpen?: (id: string) => void;
}

/** Tabs for tools that are hydrated anyway, with arrow keys as people know them. Shop pages take `Tabs`, which needs no script. */
export function LiveTabs({ label, tabs, openId, onOpen }: LiveTabsProps) {
  const held = openId === undefined ? { defaultValue: tabs[0]?.id } : { value: openId };
  return (
    <Base.Root {...held} onValueChange={(id: unknown) => onOpen?.(String(id))} className={styles['tabs']}>
      <Base.List aria-label={label} className={styles['list']}>
        {tabs.map(({ id, label: word }) => (
          <Base.Tab key={id} value={id} className={styles['tab']}>
            {word}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map(({ id, children }) => (
        <Base.Panel key={id} value={id} className={styles['panel']}>
          {children}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}

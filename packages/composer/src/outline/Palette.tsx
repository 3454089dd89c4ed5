import { blockContracts } from '@stallkeep/blocks/contracts';
import { type BlockDescription, blockDescriptions, type PagePurpose } from '@stallkeep/blocks/page-file';
import { Field, Heading, Icon } from '@stallkeep/kit';
import { useState } from 'react';
import styles from './Palette.module.css';

interface PaletteProps {
  readonly purpose: PagePurpose;
  readonly onAdd: (type: BlockDescription['type']) => void;
}

const groups = [
  { title: 'For product pages', pages: 'product' },
  { title: 'For event pages', pages: 'event' },
  { title: 'For both', pages: 'event product' },
] as const;

/** Every block there is, by the kind of page it speaks on; what fits this page stands first. */
export function Palette({ purpose, onAdd }: PaletteProps) {
  const [sought, setSought] = useState('');
  const found = [...blockDescriptions.values()].filter((block) => isSought(block, sought));
  const ordered = groups.toSorted(
    (one, two) => Number(two.pages.includes(purpose)) - Number(one.pages.includes(purpose)),
  );
  return (
    <div className={styles['palette']}>
      <Field
        kind="search"
        name="find-block"
        label="Find a block"
        labelLook="hidden"
        placeholder="Find: pickup, price, questions …"
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {found.length === 0 ? <p className={styles['none']}>No block is about “{sought}”.</p> : null}
      {ordered.map(({ title, pages }) => {
        const members = found.filter(({ type }) => blockContracts[type].pages.toSorted().join(' ') === pages);
        if (members.length === 0) return null;
        return (
          <section key={pages} aria-label={title}>
            <Heading level={2} size="l">
              {title}
            </Heading>
            <ul className={styles['list']}>
              {members.map((block) => (
                <li key={block.type}>
                  <button type="button" className={styles['block']} onClick={() => onAdd(block.type)}>
                    <Icon name="plus" size="s" />
                    <span>
                      <span className={styles['title']}>{block.title}</span>
                      <span className={styles['what']}>{block.description}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function isSought({ title, description, type, fields }: BlockDescription, sought: string): boolean {
  const text = [title, description, type, ...fields.map((field) => field.title)].join(' ').toLocaleLowerCase('en');
  return sought
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .every((word) => text.includes(word));
}

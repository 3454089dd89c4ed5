import { findProblems, type PageFileBlock, requireBlock } from '@stallkeep/blocks/page-file';
import { Badge, VisuallyHidden } from '@stallkeep/kit';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { PageChange, PageState } from '../state/page-state.ts';
import { Tool } from '../Tool.tsx';
import { formatSummary } from './format-summary.ts';
import styles from './Outline.module.css';

interface OutlineProps {
  readonly state: PageState;
  readonly change: (change: PageChange) => void;
}

/** The page from top to bottom. Ordered by dragging, by the arrows of the chosen block, or by Alt and an arrow key. */
export function Outline({ state, change }: OutlineProps) {
  const { blocks } = state.page;
  const problems = findProblems(state.page);
  const [said, setSaid] = useState('');
  const [dragged, setDragged] = useState<string>();

  const move = (key: string, to: number): void => {
    const at = Math.min(blocks.length - 1, Math.max(0, to));
    const block = blocks.find(({ _key }) => _key === key);
    change({ kind: 'move', key, to: at });
    if (block) setSaid(`${requireBlock(block._type).title} is now number ${at + 1} of ${blocks.length}.`);
  };

  if (blocks.length === 0) {
    return <p className={styles['empty']}>Nothing on the page yet. Add a block, or start from a template.</p>;
  }
  return (
    <>
      <ol className={styles['list']} aria-label="Blocks of the page">
        {blocks.map((block, at) => (
          <OutlineItem
            key={block._key}
            block={block}
            at={at}
            count={blocks.length}
            isSelected={block._key === state.selected}
            problems={problems.filter((problem) => problem.block === block._key).length}
            isTarget={dragged !== undefined && dragged !== block._key}
            change={change}
            move={(to) => move(block._key, to)}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged !== undefined) move(dragged, at);
              setDragged(undefined);
            }}
          />
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}

interface OutlineItemProps {
  readonly block: PageFileBlock;
  readonly at: number;
  readonly count: number;
  readonly isSelected: boolean;
  readonly problems: number;
  readonly isTarget: boolean;
  readonly change: (change: PageChange) => void;
  readonly move: (to: number) => void;
  readonly onDrag: (key: string | undefined) => void;
  readonly onDrop: () => void;
}

function OutlineItem({ block, at, count, isSelected, problems, isTarget, change, move, ...drag }: OutlineItemProps) {
  const { title } = requireBlock(block._type);
  const { _key: key } = block;
  const summary = formatSummary(block);
  return (
    <li
      className={styles['item']}
      data-selected={isSelected ? '' : undefined}
      data-target={isTarget ? '' : undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        drag.onDrag(key);
      }}
      onDragEnd={() => drag.onDrag(undefined)}
      onDragOver={(event) => isTarget && event.preventDefault()}
      onDrop={(event) => drop(event, drag.onDrop)}
    >
      <button
        type="button"
        className={styles['name']}
        aria-pressed={isSelected}
        onClick={() => change({ kind: 'select', key: isSelected ? undefined : key })}
        onKeyDown={(event) => moveByKey(event, { at, move })}
      >
        <span className={styles['grip']} aria-hidden="true" />
        <span className={styles['words']}>
          <span className={styles['title']}>{title}</span>
          {summary === undefined ? null : <span className={styles['summary']}>{summary}</span>}
        </span>
        {problems > 0 ? <Badge tone="wait">{problems === 1 ? '1 thing to fix' : `${problems} to fix`}</Badge> : null}
      </button>
      {isSelected ? (
        <div className={styles['tools']}>
          <Tool
            icon="chevron-up"
            look="bare"
            label={`Move ${title} up`}
            disabled={at === 0}
            onClick={() => move(at - 1)}
          />
          <Tool
            icon="chevron-down"
            look="bare"
            label={`Move ${title} down`}
            disabled={at === count - 1}
            onClick={() => move(at + 1)}
          />
          <Tool label="Duplicate" onClick={() => change({ kind: 'duplicate', key })} />
          <Tool label="Remove" onClick={() => change({ kind: 'remove', key })} />
        </div>
      ) : null}
    </li>
  );
}

function drop(event: DragEvent, onDrop: () => void): void {
  event.preventDefault();
  onDrop();
}

function moveByKey(
  event: KeyboardEvent,
  { at, move }: { readonly at: number; readonly move: (to: number) => void },
): void {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  event.preventDefault();
  move(event.key === 'ArrowUp' ? at - 1 : at + 1);
}

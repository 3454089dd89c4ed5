import { toId } from '@stallkeep/telemetry';
import { blockAttributes } from '@stallkeep/telemetry/markup';
import styles from './Blocks.module.css';
import type { PageBlock } from './block-types.ts';
import { blockContracts } from './contracts.ts';
import type { PageView } from './page-view.ts';
import { blockRegistry, isBlockType } from './registry.tsx';

export interface BlocksProps {
  readonly blocks: readonly PageBlock[];
  readonly page: PageView;
  /** Called for a block this release does not know. Buyers see nothing of it; the log should. */
  readonly onUnknownBlock?: (block: PageBlock) => void;
}

/**
 * A page's blocks in the editor's order, in a frame that brings its own gutters: put it straight into a full-width
 * `main`. A page about a product sets what is read to buy beside its gallery where there is room.
 */
export function Blocks({ blocks, page, onUnknownBlock }: BlocksProps) {
  return (
    <div className={styles[page.product ? 'product' : 'event']}>
      {blocks.map((block, position) => {
        const type = block._type;
        if (!isBlockType(type)) {
          onUnknownBlock?.(block);
          return null;
        }
        const place = { id: toId(block._key), type, position };
        return (
          <div
            key={block._key}
            className={styles['frame']}
            data-stands={blockContracts[type].stands}
            {...blockAttributes(place)}
          >
            {blockRegistry[type].render({ ...block }, page, place)}
          </div>
        );
      })}
    </div>
  );
}

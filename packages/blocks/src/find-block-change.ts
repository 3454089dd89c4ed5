import type { PageBlock } from './block-types.ts';
import { findNoticeChange, toNoticeBarContent } from './notice-bar/noticeBar.content.ts';

/**
 * The next instant, epoch seconds, at which a block of the page says something else than at `now` although nothing it was made from
 * has changed: a notice begins or ends. A page that is kept must be made anew then. What promises say and when is in their timetables.
 */
export function findBlockChange(blocks: readonly PageBlock[], now: number): number | undefined {
  const changes = blocks.flatMap((block) =>
    block._type === 'noticeBar' ? (findNoticeChange(toNoticeBarContent({ ...block }), now) ?? []) : [],
  );
  return changes.length === 0 ? undefined : Math.min(...changes);
}

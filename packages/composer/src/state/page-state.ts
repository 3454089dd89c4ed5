import type { BlockType } from '@stallkeep/blocks/components';
import { makeInitialFields, type PageFile, type PageFileBlock, requireBlock } from '@stallkeep/blocks/page-file';

/** The page being composed, with what can be undone and redone. Pure: no browser, no clock. */
export interface PageState {
  readonly page: PageFile;
  /** Key of the block whose fields are open. */
  readonly selected: string | undefined;
  readonly past: readonly PageFile[];
  readonly future: readonly PageFile[];
  /** What the last change was about: writing on in the same field is one step to undo. */
  readonly writing: string | undefined;
}

export type PageChange =
  | { readonly kind: 'add'; readonly type: BlockType; readonly at: number }
  | { readonly kind: 'move'; readonly key: string; readonly to: number }
  | { readonly kind: 'duplicate'; readonly key: string }
  | { readonly kind: 'remove'; readonly key: string }
  | { readonly kind: 'setField'; readonly key: string; readonly name: string; readonly value: unknown }
  | { readonly kind: 'setPage'; readonly title?: string; readonly purpose?: PageFile['purpose'] }
  | { readonly kind: 'replace'; readonly page: PageFile }
  | { readonly kind: 'select'; readonly key: string | undefined }
  /** The field was left: what is written next is a step of its own. */
  | { readonly kind: 'settle' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Steps that can be undone. */
const mostSteps = 200;

export function startPage(page: PageFile): PageState {
  return { page, selected: undefined, past: [], future: [], writing: undefined };
}

export function planChange(state: PageState, change: PageChange): PageState {
  switch (change.kind) {
    case 'undo':
      return stepBack(state);
    case 'redo':
      return stepForward(state);
    case 'select':
      return { ...state, selected: change.key, writing: undefined };
    case 'settle':
      return { ...state, writing: undefined };
    case 'replace':
      return { ...record(state, change.page), selected: undefined };
    case 'setPage': {
      const { title = state.page.title, purpose = state.page.purpose } = change;
      return record(state, { ...state.page, title, purpose }, change.title === undefined ? undefined : 'page.title');
    }
    case 'setField':
      return setField(state, change);
    case 'add':
      return addBlock(state, change);
    case 'duplicate':
      return duplicateBlock(state, change.key);
    case 'move':
      return moveBlock(state, change);
    case 'remove':
      return removeBlock(state, change.key);
  }
}

/** Notes a new page; while the same thing is written on, no new step. */
function record(state: PageState, page: PageFile, writing?: string): PageState {
  const isSameWriting = writing !== undefined && writing === state.writing;
  const past = isSameWriting ? state.past : [...state.past, state.page].slice(-mostSteps);
  return { ...state, page, past, future: [], writing };
}

function stepBack(state: PageState): PageState {
  const page = state.past.at(-1);
  if (page === undefined) return state;
  return keepSelection({ ...state, page, past: state.past.slice(0, -1), future: [state.page, ...state.future] });
}

function stepForward(state: PageState): PageState {
  const [page, ...future] = state.future;
  if (page === undefined) return state;
  return keepSelection({ ...state, page, past: [...state.past, state.page], future });
}

function keepSelection(state: PageState): PageState {
  const isThere = state.page.blocks.some(({ _key }) => _key === state.selected);
  return { ...state, selected: isThere ? state.selected : undefined, writing: undefined };
}

function withBlocks(page: PageFile, blocks: readonly PageFileBlock[]): PageFile {
  return { ...page, blocks };
}

function setField(state: PageState, { key, name, value }: Extract<PageChange, { kind: 'setField' }>): PageState {
  const blocks = state.page.blocks.map((block) => {
    if (block._key !== key) return block;
    const { [name]: _before, ...rest } = block;
    const { _type, _key } = block;
    return value === undefined ? { ...rest, _type, _key } : { ...rest, _type, _key, [name]: value };
  });
  return record(state, withBlocks(state.page, blocks), `${key}.${name}`);
}

function addBlock(state: PageState, { type, at }: Extract<PageChange, { kind: 'add' }>): PageState {
  const { blocks } = state.page;
  const _key = findFreeKey(type, blocks);
  const block: PageFileBlock = { ...makeInitialFields(requireBlock(type).fields), _type: type, _key };
  return { ...record(state, withBlocks(state.page, blocks.toSpliced(at, 0, block))), selected: _key };
}

function duplicateBlock(state: PageState, key: string): PageState {
  const { blocks } = state.page;
  const at = blocks.findIndex(({ _key }) => _key === key);
  const block = blocks[at];
  if (block === undefined) return state;
  const _key = findFreeKey(block._type, blocks);
  return { ...record(state, withBlocks(state.page, blocks.toSpliced(at + 1, 0, { ...block, _key }))), selected: _key };
}

function moveBlock(state: PageState, { key, to }: Extract<PageChange, { kind: 'move' }>): PageState {
  const { blocks } = state.page;
  const from = blocks.findIndex(({ _key }) => _key === key);
  const block = blocks[from];
  const target = Math.min(blocks.length - 1, Math.max(0, to));
  if (block === undefined || target === from) return state;
  return record(state, withBlocks(state.page, blocks.toSpliced(from, 1).toSpliced(target, 0, block)));
}

function removeBlock(state: PageState, key: string): PageState {
  const { blocks } = state.page;
  const at = blocks.findIndex(({ _key }) => _key === key);
  if (at < 0) return state;
  const left = blocks.toSpliced(at, 1);
  const selected = state.selected === key ? (left[at] ?? left.at(-1))?._key : state.selected;
  return { ...record(state, withBlocks(state.page, left)), selected };
}

function findFreeKey(type: string, blocks: readonly PageFileBlock[]): string {
  const taken = new Set(blocks.map(({ _key }) => _key));
  if (!taken.has(type)) return type;
  for (let at = 2; ; at += 1) if (!taken.has(`${type}-${at}`)) return `${type}-${at}`;
}

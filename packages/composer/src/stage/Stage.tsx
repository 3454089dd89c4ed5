import { Blocks } from '@stallkeep/blocks/components';
import type { PageFile } from '@stallkeep/blocks/page-file';
import type { PageView } from '@stallkeep/blocks/page-view';
import { formatThemeCss, planTheme } from '@stallkeep/kit/theme';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { toShownBlocks } from '../scenes/example-pictures.ts';
import type { Look } from '../state/look.ts';
import { copyStyles } from './copy-styles.ts';
import styles from './Stage.module.css';

interface StageProps {
  readonly page: PageFile;
  readonly view: PageView;
  readonly look: Look;
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
}

const emptyDocument =
  '<!doctype html><html lang="en"><head><title>The composed page</title></head><body></body></html>';

/**
 * The page in a window of its own width, so that container queries, media queries and `vw` answer as they would there. The real
 * components render into it; a window wider than there is room for is shown smaller.
 */
export function Stage({ page, view, look, selected, onSelect }: StageProps) {
  const [body, setBody] = useState<HTMLElement>();
  const { room, width: available, height } = useRoom();
  const scale = available === 0 ? 1 : Math.min(1, available / look.width);
  return (
    <div ref={room} className={styles['room']}>
      <div className={styles['window']} style={{ inlineSize: look.width * scale }}>
        <iframe
          className={styles['frame']}
          title={`The page at ${look.width} pixels`}
          srcDoc={emptyDocument}
          style={{ inlineSize: look.width, blockSize: height / scale, scale: String(scale) }}
          onLoad={(event) => setBody(event.currentTarget.contentDocument?.body)}
        />
      </div>
      {body === undefined
        ? null
        : createPortal(<Sheet page={page} view={view} look={look} selected={selected} onSelect={onSelect} />, body)}
    </div>
  );
}

/** The page's ground: theme, scheme, direction and language stand on it as the shop's layout sets them. */
function Sheet({ page, view, look, selected, onSelect }: StageProps) {
  const theme = useMemo(() => planTheme(look.theme), [look.theme]);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = sheet.current?.ownerDocument;
    return target === undefined ? undefined : copyStyles(document, target);
  }, []);
  useEffect(() => {
    const block = findBlock(sheet.current, selected);
    block?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  useEffect(() => {
    const { current } = sheet;
    if (current === null) return undefined;
    // A page that is looked at goes nowhere: a press chooses the block it falls on. By keyboard the list of blocks does the same.
    const choose = (event: Event): void => {
      const { target } = event;
      if (target === null || !isElementOfFrame(target)) return;
      if (target.closest('a, button[type="submit"], button:not([type])') !== null) event.preventDefault();
      const key = target.closest('[data-block-id]')?.getAttribute('data-block-id');
      if (key !== null && key !== undefined) onSelect(key);
    };
    const stay = (event: Event): void => event.preventDefault();
    current.addEventListener('click', choose);
    current.addEventListener('submit', stay);
    return () => {
      current.removeEventListener('click', choose);
      current.removeEventListener('submit', stay);
    };
  }, [onSelect]);
  return (
    <div
      ref={sheet}
      className={styles['sheet']}
      data-theme={theme.key}
      data-scheme={look.scheme}
      dir={look.direction}
      lang={look.locale}
    >
      <style>{formatThemeCss(theme)}</style>
      {selected === undefined ? null : <style>{toHighlight(selected)}</style>}
      <main>
        <Blocks blocks={toShownBlocks(page)} page={view} />
      </main>
    </div>
  );
}

/** Inside the frame `instanceof` is another window's: what can be asked for its ancestors is an element. */
function isElementOfFrame(target: EventTarget): target is Element {
  return 'closest' in target && typeof target.closest === 'function';
}

function findBlock(sheet: HTMLElement | null, key: string | undefined): Element | undefined {
  const blocks = [...(sheet?.querySelectorAll('[data-block-id]') ?? [])];
  return blocks.find((block) => block.getAttribute('data-block-id') === key);
}

function toHighlight(key: string): string {
  return `[data-block-id="${CSS.escape(key)}"] { outline: 2px solid var(--accent); outline-offset: 0.5rem; border-radius: 2px; }`;
}

/** The size there is for the window, px. */
function useRoom() {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const { current } = room;
    if (current === null) return undefined;
    const measure = () => setSize({ width: current.clientWidth, height: current.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, []);
  return { room, ...size };
}

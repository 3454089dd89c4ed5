import { formatPageHash, type PageFile, parsePageHash } from '@stallkeep/blocks/page-file';
import { pageTemplates } from '@stallkeep/blocks/templates';
import type { Issue } from '@stallkeep/promise';
import { useEffect, useReducer, useState } from 'react';
import { formatLook, type Look, toLook } from './look.ts';
import { type PageChange, type PageState, planChange, startPage } from './page-state.ts';

export interface Composer {
  readonly state: PageState;
  readonly change: (change: PageChange) => void;
  readonly look: Look;
  readonly setLook: (look: Look) => void;
  /** What was wrong with the page in the address, when it could not be opened. */
  readonly issues: readonly Issue[];
}

const emptyPage: PageFile = { stallkeepPage: 1, title: 'New page', purpose: 'product', blocks: [] };

/** The page and how it is looked at, both kept in the address and nowhere else: a reload and a link show the same. */
export function useComposer(): Composer {
  const [opened] = useState(() => openAddress(window.location.hash));
  const [state, change] = useReducer(planChange, opened.page, startPage);
  const [look, setLook] = useState(opened.look);

  useEffect(() => {
    // Written when the typing rests: a browser refuses an address that changes with every letter.
    const resting = setTimeout(() => history.replaceState(null, '', formatAddress(state.page, look)), 150);
    return () => clearTimeout(resting);
  }, [state.page, look]);

  useEffect(() => {
    // Another page was put into the address, by hand or by the Studio's link in the same tab.
    const reopen = () => {
      const { page, look: found, issues } = openAddress(window.location.hash);
      if (issues.length === 0) change({ kind: 'replace', page });
      setLook(found);
    };
    window.addEventListener('hashchange', reopen);
    return () => window.removeEventListener('hashchange', reopen);
  }, []);

  return { state, change, look, setLook, issues: opened.issues };
}

/** "#page=…&scene=run": the whole state of the composer. */
export function formatAddress(page: PageFile, look: Look): string {
  const words = new URLSearchParams(formatLook(look)).toString();
  return `#page=${formatPageHash(page)}${words === '' ? '' : `&${words}`}`;
}

interface Opened {
  readonly page: PageFile;
  readonly look: Look;
  readonly issues: readonly Issue[];
}

export function openAddress(hash: string): Opened {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const look = toLook(params);
  const page = params.get('page');
  if (page === null) return { page: pageTemplates[0]?.page ?? emptyPage, look, issues: [] };
  const parsed = parsePageHash(page);
  return parsed.ok ? { page: parsed.value, look, issues: [] } : { page: emptyPage, look, issues: parsed.issues };
}

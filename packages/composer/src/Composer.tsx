import { findProblems, formatIssue, type PagePurpose, pagePurposes } from '@stallkeep/blocks/page-file';
import { pageTemplates } from '@stallkeep/blocks/templates';
import { Button, Disclosure, Field, Heading, Notice, Select, Text } from '@stallkeep/kit';
import { formatThemeKey } from '@stallkeep/kit/theme';
import { useCallback, useEffect, useMemo, useState } from 'react';
import styles from './Composer.module.css';
import { BlockForm } from './form/BlockForm.tsx';
import { Outline } from './outline/Outline.tsx';
import { Palette } from './outline/Palette.tsx';
import { planScene } from './scenes/plan-scene.ts';
import { scenes } from './scenes/scene-list.ts';
import { LookBar } from './stage/LookBar.tsx';
import { Stage } from './stage/Stage.tsx';
import { type Composer as ComposerParts, useComposer } from './state/use-composer.ts';
import { Tool } from './Tool.tsx';
import { ExportDialog } from './transfer/ExportDialog.tsx';
import { ImportDialog } from './transfer/ImportDialog.tsx';

type Open = 'nothing' | 'export' | 'import';

/**
 * Where a page is composed from the real blocks against fixtures, and handed to the Studio as a file. Everything it knows stands
 * in the address; nothing is stored.
 */
export function Composer() {
  const composer = useComposer();
  const { state, change, look, setLook, issues } = composer;
  const [open, setOpen] = useState<Open>('nothing');
  useUndoKeys(change);
  const select = useCallback((key: string) => change({ kind: 'select', key }), [change]);
  const { page, selected } = state;
  const block = page.blocks.find(({ _key }) => _key === selected);
  const view = useMemo(
    () => planScene({ ...look, purpose: page.purpose, themeKey: formatThemeKey(look.theme) }),
    [look, page.purpose],
  );
  return (
    <div className={styles['composer']}>
      <TopBar composer={composer} onOpen={setOpen} />
      <div className={styles['side']}>
        {issues.length === 0 ? null : (
          <Notice tone="stop" title="The page in the address could not be opened">
            {issues.map((issue) => (
              <p key={`${issue.path} ${issue.rule}`}>{formatIssue(issue)}</p>
            ))}
          </Notice>
        )}
        <PageFacts composer={composer} />
        <Outline state={state} change={change} />
        <div className={styles['add']}>
          <Disclosure summary="Add a block">
            <div className={styles['palette']}>
              <Palette
                purpose={page.purpose}
                onAdd={(type) => change({ kind: 'add', type, at: findInsertion(composer) })}
              />
            </div>
          </Disclosure>
        </div>
      </div>
      <section className={styles['stage']} aria-label="The page">
        <LookBar look={look} view={view} onLook={setLook} />
        <Stage page={page} view={view} look={look} selected={selected} onSelect={select} />
      </section>
      <section className={styles['form']} aria-label="The chosen block">
        {block === undefined ? (
          <Start composer={composer} />
        ) : (
          <BlockForm key={block._key} state={state} block={block} change={change} />
        )}
      </section>
      {open === 'export' ? <ExportDialog page={page} onClose={() => setOpen('nothing')} /> : null}
      {open === 'import' ? (
        <ImportDialog
          onClose={() => setOpen('nothing')}
          onPage={(read) => {
            change({ kind: 'replace', page: read });
            setOpen('nothing');
          }}
        />
      ) : null}
    </div>
  );
}

interface PartProps {
  readonly composer: ComposerParts;
}

function TopBar({ composer: { state, change }, onOpen }: PartProps & { readonly onOpen: (open: Open) => void }) {
  const isFramed = window.parent !== window;
  return (
    <header className={styles['top']}>
      <Heading level={1} size="xl">
        Composer
      </Heading>
      <div className={styles['actions']}>
        <Tool icon="return" label="Undo" disabled={state.past.length === 0} onClick={() => change({ kind: 'undo' })} />
        <Tool
          icon="return"
          look="mirrored"
          label="Redo"
          disabled={state.future.length === 0}
          onClick={() => change({ kind: 'redo' })}
        />
      </div>
      <div className={styles['actions']}>
        {isFramed ? (
          <Tool icon="external" label="Own window" onClick={() => window.open(window.location.href, '_blank')} />
        ) : null}
        <Tool icon="download" label="Import" onClick={() => onOpen('import')} />
        <Button type="button" onClick={() => onOpen('export')}>
          Export
        </Button>
      </div>
    </header>
  );
}

const purposeWords: Readonly<Record<PagePurpose, string>> = { event: 'Event pages', product: 'Product pages' };

function PageFacts({ composer: { state, change } }: PartProps) {
  const { page } = state;
  return (
    <div className={styles['facts']}>
      <Field
        name="title"
        label="Page"
        value={page.title}
        onChange={(event) => change({ kind: 'setPage', title: event.currentTarget.value })}
        onBlur={() => change({ kind: 'settle' })}
      />
      <Select
        name="purpose"
        label="For"
        value={page.purpose}
        options={pagePurposes.map((value) => ({ value, label: purposeWords[value] }))}
        onChange={({ currentTarget: { value } }) =>
          change({ kind: 'setPage', purpose: pagePurposes.find((each) => each === value) ?? page.purpose })
        }
      />
    </div>
  );
}

/** What stands where a block's fields would, while none is chosen: how the page is, and other pages to start from. */
function Start({ composer: { state, change, look } }: PartProps) {
  const problems = findProblems(state.page);
  return (
    <div className={styles['start']}>
      <Heading level={2} size="xl">
        {state.page.title === '' ? 'A page without a name' : state.page.title}
      </Heading>
      <Text tone="soft" size="s">
        Choose a block in the list, or press it in the page, to fill it. Seen with: {scenes[look.scene].description}
      </Text>
      {problems.length === 0 ? null : (
        <Notice tone="wait" title={problems.length === 1 ? 'One thing to fix' : `${problems.length} things to fix`}>
          <ul>
            {problems.map(({ block, path, words }) => (
              <li key={`${block} ${path}`}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Heading level={3} size="l">
        Start from
      </Heading>
      <ul className={styles['templates']}>
        {pageTemplates.map(({ id, title, description, page }) => (
          <li key={id}>
            <button type="button" onClick={() => change({ kind: 'replace', page })}>
              <span>{title}</span>
              <small>{description}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** After the chosen block, else at the end. */
function findInsertion({ state: { page, selected } }: ComposerParts): number {
  const at = page.blocks.findIndex(({ _key }) => _key === selected);
  return at < 0 ? page.blocks.length : at + 1;
}

/** Keys that undo, wherever the focus is. */
function useUndoKeys(change: ComposerParts['change']): void {
  useEffect(() => {
    const undo = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      change({ kind: event.shiftKey ? 'redo' : 'undo' });
    };
    window.addEventListener('keydown', undo);
    return () => window.removeEventListener('keydown', undo);
  }, [change]);
}

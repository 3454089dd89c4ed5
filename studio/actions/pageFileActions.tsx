import { DownloadIcon } from '@sanity/icons/Download';
import { LaunchIcon } from '@sanity/icons/Launch';
import { UndoIcon } from '@sanity/icons/Undo';
import { UploadIcon } from '@sanity/icons/Upload';
import { useToast } from '@sanity/ui/toast';
import {
  formatComposerUrl,
  formatIssue,
  formatPageFile,
  formatPageFileName,
  type PageFile,
} from '@stallkeep/blocks/page-file';
import { useEffect, useState } from 'react';
import { type DocumentActionComponent, useDocumentOperation } from 'sanity';
import { findStorybookUrl } from '../pages/composerUrl.ts';
import { ImportPageDialog, sayBlocks } from '../pages/ImportPageDialog.tsx';
import { countBlocks, type PageDocument, planPageImport, planPageUndo } from '../pages/planPageImport.ts';
import { toPageFile } from '../pages/toPageFile.ts';
import { fetchSettings } from './viewOnStorefront.ts';

/** What each page was before the last import of this visit: what “Undo the import” brings back. */
const beforeImport = new Map<string, PageDocument>();

/** Takes the blocks of a page file into the draft; buyers see nothing of it until the seller publishes. */
export const ImportPageFileAction: DocumentActionComponent = ({ id, type, draft, published, onComplete }) => {
  const { patch } = useDocumentOperation(id, type);
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const document: PageDocument = draft ?? published ?? {};
  const close = (): void => {
    setIsOpen(false);
    onComplete();
  };
  const replace = (page: PageFile): void => {
    const plan = planPageImport(document, page);
    beforeImport.set(id, document);
    patch.execute([...plan.patches], document);
    // The first draft of a page draws its dialogs anew, so the report stands outside of them.
    toast.push({
      status: 'success',
      closable: true,
      duration: 20_000,
      title: `The draft has ${sayBlocks(plan.blocks)} now. Publish it when it is as you want it.`,
      description: plan.missingPictures.map(({ where }) => `Choose a picture for ${where}.`).join(' '),
    });
    close();
  };
  return {
    label: 'Import page file…',
    icon: UploadIcon,
    disabled: patch.disabled !== false,
    title: 'Replace the blocks of this draft by those of a file from the composer',
    onHandle: () => setIsOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Import page file',
      onClose: close,
      content: <ImportPageDialog document={document} onReplace={replace} />,
    },
  };
};

/** Brings back the blocks the draft had before the last import. Absent where nothing was imported in this visit. */
export const UndoImportAction: DocumentActionComponent = ({ id, type, onComplete }) => {
  const { patch } = useDocumentOperation(id, type);
  const before = beforeImport.get(id);
  if (before === undefined) return null;
  return {
    label: 'Undo the import',
    icon: UndoIcon,
    disabled: patch.disabled !== false,
    title: `Brings back the ${sayBlocks(countBlocks(before))} this draft had before`,
    onHandle: () => {
      patch.execute([...planPageUndo(before)]);
      beforeImport.delete(id);
      onComplete();
    },
  };
};

/** The page as a file: to keep, to hand on, or to open in a composer elsewhere. */
export const ExportPageFileAction: DocumentActionComponent = ({ draft, published, onComplete }) => {
  const page = toPageFile(draft ?? published ?? {});
  return {
    label: 'Export page file',
    icon: DownloadIcon,
    disabled: !page.ok,
    title: page.ok ? 'Saves this draft as a file' : page.issues.map(formatIssue).join(' '),
    onHandle: () => {
      if (page.ok) saveFile(formatPageFileName(page.value), formatPageFile(page.value));
      onComplete();
    },
  };
};

/** Leads to Storybook's composer with this draft in the address. Absent where nobody said where Storybook is. */
export const OpenInComposerAction: DocumentActionComponent = ({ draft, published, onComplete }) => {
  const storybookUrl = useStorybookUrl();
  if (storybookUrl === undefined) return null;
  const page = toPageFile(draft ?? published ?? {});
  return {
    label: 'Open in composer',
    icon: LaunchIcon,
    disabled: !page.ok,
    title: page.ok ? `Opens ${storybookUrl} with this draft` : page.issues.map(formatIssue).join(' '),
    onHandle: () => {
      if (page.ok) window.open(formatComposerUrl(storybookUrl, page.value), '_blank', 'noopener');
      onComplete();
    },
  };
};

let asked: Promise<string | undefined> | undefined;

/** Asked once for a page load; no settings beside the Studio means the address from the build. */
function useStorybookUrl(): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    asked ??= fetchSettings().then(findStorybookUrl, () => findStorybookUrl(undefined));
    void asked.then((found) => {
      if (isCurrent) setUrl(found);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return url;
}

function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over once the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

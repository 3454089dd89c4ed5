import { DownloadIcon } from '@sanity/icons/Download';
import { LaunchIcon } from '@sanity/icons/Launch';
import { UploadIcon } from '@sanity/icons/Upload';
import { formatComposerUrl, formatIssue, formatPageFile, formatPageFileName } from '@stallkeep/blocks/page-file';
import { useEffect, useState } from 'react';
import { type DocumentActionComponent, useDocumentOperation } from 'sanity';
import { findStorybookUrl } from '../pages/composerUrl.ts';
import { type Imported, ImportPageDialog } from '../pages/ImportPageDialog.tsx';
import { toPageFile } from '../pages/toPageFile.ts';
import { fetchSettings } from './viewOnStorefront.ts';

/**
 * Imports whose report is still open, by document. The Studio draws a document's actions anew when its first draft comes to be,
 * and the report with its “Undo” must outlive that.
 */
const openReports = new Map<string, Imported>();

/** Takes the blocks of a page file into the draft; buyers see nothing of it until the seller publishes. */
export const ImportPageFileAction: DocumentActionComponent = ({ id, type, draft, published, onComplete }) => {
  const { patch } = useDocumentOperation(id, type);
  const [isOpen, setIsOpen] = useState(() => openReports.has(id));
  const document = draft ?? published ?? {};
  const close = (): void => {
    openReports.delete(id);
    setIsOpen(false);
    onComplete();
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
      content: (
        <ImportPageDialog
          document={document}
          imported={openReports.get(id)}
          onImport={(imported) => openReports.set(id, imported)}
          onPatch={(patches) => patch.execute([...patches], document)}
          onClose={close}
        />
      ),
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

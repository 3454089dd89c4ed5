import { formatPageFile, formatPageFileName, type PageFile, planImport } from '@stallkeep/blocks/page-file';
import { Button, Field, Notice } from '@stallkeep/kit';
import { useState } from 'react';
import { Dialog } from './Dialog.tsx';
import styles from './transfer.module.css';

interface ExportDialogProps {
  readonly page: PageFile;
  readonly onClose: () => void;
}

/** The page as a file for the Studio: to copy or to save. */
export function ExportDialog({ page, onClose }: ExportDialogProps) {
  const text = formatPageFile(page);
  const { missingPictures } = planImport(page);
  const [said, setSaid] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied.'),
      () => setSaid('The browser did not allow copying: select the text below and copy it yourself.'),
    );
  };
  return (
    <Dialog title="Export this page" onClose={onClose}>
      <p className={styles['lead']}>
        In the Studio open a page, choose “Import page file…” from its menu, and paste this or choose the saved file.
      </p>
      {missingPictures.length === 0 ? null : (
        <Notice tone="wait" title="Pictures to choose in the Studio">
          <ul>
            {missingPictures.map(({ path, where }) => (
              <li key={path}>{where}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Field kind="textarea" name="page-file" label="Page file" rows={12} readOnly spellCheck={false} value={text} />
      <div className={styles['actions']}>
        <Button type="button" onClick={copy}>
          Copy
        </Button>
        <Button type="button" look="line" onClick={() => saveFile(formatPageFileName(page), text)}>
          Save as a file
        </Button>
        <span role="status">{said}</span>
      </div>
    </Dialog>
  );
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

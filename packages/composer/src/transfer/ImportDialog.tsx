import { formatIssue, type PageFile, parsePageFile } from '@stallkeep/blocks/page-file';
import { Button, Field, Notice } from '@stallkeep/kit';
import type { Issue } from '@stallkeep/promise';
import { useState } from 'react';
import { Dialog } from './Dialog.tsx';
import styles from './transfer.module.css';

interface ImportDialogProps {
  readonly onPage: (page: PageFile) => void;
  readonly onClose: () => void;
}

/** Reads a page file that was pasted or chosen; what is wrong with it is told in full, and the page stays as it was. */
export function ImportDialog({ onPage, onClose }: ImportDialogProps) {
  const [text, setText] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const open = (source: string): void => {
    const parsed = parsePageFile(source);
    if (parsed.ok) onPage(parsed.value);
    else setIssues(parsed.issues);
  };
  return (
    <Dialog title="Import a page" onClose={onClose}>
      <p className={styles['lead']}>It takes the place of the page you see; “Undo” brings that one back.</p>
      <Field
        kind="textarea"
        name="page-file"
        label="Page file"
        rows={10}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <label className={styles['file']}>
        <span>Or choose a file</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            file?.text().then(
              (read) => {
                setText(read);
                open(read);
              },
              () => setIssues([{ path: '', rule: 'a file that can be read', got: file.name }]),
            );
          }}
        />
      </label>
      {issues.length === 0 ? null : (
        <Notice tone="stop" title={issues.length === 1 ? 'One thing is wrong' : `${issues.length} things are wrong`}>
          <ul>
            {issues.map((issue) => (
              <li key={`${issue.path} ${issue.rule}`}>{formatIssue(issue)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className={styles['actions']}>
        <Button type="button" disabled={text.trim() === ''} onClick={() => open(text)}>
          Open this page
        </Button>
      </div>
    </Dialog>
  );
}

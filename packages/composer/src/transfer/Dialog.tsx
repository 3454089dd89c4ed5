import { Heading } from '@stallkeep/kit';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Tool } from '../Tool.tsx';
import styles from './transfer.module.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A native modal dialog: Escape, the button and a press beside it close it; focus returns to where it was. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={titleId} closedby="any" onClose={onClose}>
      <div className={styles['head']}>
        <Heading level={2} size="xl" id={titleId}>
          {title}
        </Heading>
        <Tool icon="cross" label="Close" look="bare" onClick={onClose} />
      </div>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}

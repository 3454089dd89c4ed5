import { Toast as Base } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';
import styles from './Toast.module.css';

export interface ToastWords {
  readonly title: string;
  readonly text?: string;
  readonly tone?: 'plain' | 'good' | 'stop';
}

export interface ToastAreaProps {
  /** What the closing button is called, when the page is not in English. */
  readonly closeWord?: string;
  readonly children: ReactNode;
}

/** The part of a tool that can say something in passing; `useToast` speaks in it. Hydrated tools only: a shop page says it in the page. */
export function ToastArea({ closeWord = 'Close', children }: ToastAreaProps) {
  return (
    <Base.Provider timeout={8000}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles['viewport']}>
          <Shown closeWord={closeWord} />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

/** Says something in passing, such as "Page copied". What must be acted on does not go in a toast: it may be gone before it is read. */
export function useToast(): (words: ToastWords) => void {
  const { add } = Base.useToastManager();
  return ({ title, text, tone = 'plain' }) => {
    add({ title, type: tone, ...(text === undefined ? {} : { description: text }) });
  };
}

function Shown({ closeWord }: { readonly closeWord: string }) {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles['toast']} data-tone={toast.type} role="status">
      <Base.Content className={styles['content']}>
        <Base.Title className={styles['title']} />
        <Base.Description className={styles['text']} />
      </Base.Content>
      <Base.Close className={styles['close']} aria-label={closeWord}>
        <Icon name="cross" size="s" />
      </Base.Close>
    </Base.Root>
  ));
}

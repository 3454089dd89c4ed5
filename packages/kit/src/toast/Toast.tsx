import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Icon } from '../icon/Icon.tsx';
import styles from './Toast.module.css';

export interface ToastWords {
  readonly title: string;
  readonly text?: string;
  readonly tone?: 'plain' | 'good' | 'stop';
}

interface Said {
  readonly id: number;
  readonly words: ToastWords;
}

const ToastContext = createContext<((words: ToastWords) => void) | undefined>(undefined);

export interface ToastAreaProps {
  /** How long a toast stays; it stays longer while it is pointed at or holds the focus. */
  readonly seconds?: number;
  /** What the closing button is called, when the page is not in English. */
  readonly closeWord?: string;
  readonly children: ReactNode;
}

/** The part of a tool that can say something in passing; `useToast` speaks in it. Hydrated tools only: a shop page says it in the page. */
export function ToastArea({ seconds = 8, closeWord = 'Close', children }: ToastAreaProps) {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const count = useRef(0);
  const say = useCallback((words: ToastWords) => {
    count.current += 1;
    const id = count.current;
    setSaid((before) => [...before, { id, words }]);
  }, []);
  const forget = useCallback((id: number) => setSaid((before) => before.filter((each) => each.id !== id)), []);
  return (
    <ToastContext value={say}>
      {children}
      {/* The region is there before anything is said in it: a screen reader reads out what is added. */}
      <div className={styles['viewport']} role="status">
        {said.map(({ id, words }) => (
          <Toast key={id} words={words} seconds={seconds} closeWord={closeWord} onClose={() => forget(id)} />
        ))}
      </div>
    </ToastContext>
  );
}

/** Says something in passing, such as "Page copied". What must be acted on does not go in a toast: it may be gone before it is read. */
export function useToast(): (words: ToastWords) => void {
  const say = useContext(ToastContext);
  if (say === undefined) throw new Error('useToast speaks in a ToastArea; put one around the tool');
  return say;
}

interface ToastProps {
  readonly words: ToastWords;
  readonly seconds: number;
  readonly closeWord: string;
  readonly onClose: () => void;
}

function Toast({ words: { title, text, tone = 'plain' }, seconds, closeWord, onClose }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => close.current(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [isHeld, seconds]);
  return (
    <article
      aria-label={title}
      className={styles['toast']}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={styles['content']}>
        <p className={styles['title']}>{title}</p>
        {text === undefined ? null : <p className={styles['text']}>{text}</p>}
      </div>
      <button type="button" className={styles['close']} aria-label={closeWord} onClick={onClose}>
        <Icon name="cross" size="s" />
      </button>
    </article>
  );
}

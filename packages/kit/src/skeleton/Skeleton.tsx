import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** What will stand here: lines of text, a picture, or something to press. */
  readonly kind?: 'text' | 'picture' | 'control';
  /** How many lines of text, one to eight. */
  readonly lines?: number;
}

const everyLine = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** The place of something that is on its way, at its size, so that nothing moves when it comes. It stands still, and is not read out. */
export function Skeleton({ kind = 'text', lines = 3 }: SkeletonProps) {
  if (kind !== 'text') return <div className={`${styles['shape']} ${styles[kind]}`} aria-hidden="true" />;
  return (
    <div className={styles['text']} aria-hidden="true">
      {everyLine.slice(0, Math.max(1, lines)).map((line) => (
        <span key={line} className={styles['shape']} />
      ))}
    </div>
  );
}

import styles from './Icon.module.css';
import { directedIcons, type IconName, icons } from './icons.tsx';

export interface IconProps {
  readonly name: IconName;
  /** In ems of the text beside it for `s` (1.15), 1.5 rem for `m`, 2.5 rem for `l`. */
  readonly size?: 's' | 'm' | 'l';
}

/** A drawing beside words, hidden from those who listen: the words say it. It takes the colour of the text. */
export function Icon({ name, size = 'm' }: IconProps) {
  return (
    <svg
      className={`${styles['icon']} ${styles[size]}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      data-directed={directedIcons.has(name) ? '' : undefined}
    >
      {icons[name]}
    </svg>
  );
}

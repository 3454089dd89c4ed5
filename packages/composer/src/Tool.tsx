import { Icon, type IconName, VisuallyHidden } from '@stallkeep/kit';
import type { ButtonHTMLAttributes } from 'react';
import styles from './Tool.module.css';

interface ToolProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children'> {
  readonly icon?: IconName;
  readonly label: string;
  /** `bare` shows the drawing only, its name read aloud and shown on hover; `mirrored` turns the drawing round. */
  readonly look?: 'worded' | 'mirrored' | 'bare';
}

/** A small button of the composer's own surface: the kit's are made for buyers' thumbs. */
export function Tool({ icon, label, look = 'worded', ...rest }: ToolProps) {
  return (
    <button
      type="button"
      {...rest}
      className={styles['tool']}
      title={look === 'bare' ? label : undefined}
      data-look={look}
    >
      {icon === undefined ? null : <Icon name={icon} size="s" />}
      {look === 'bare' ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
    </button>
  );
}

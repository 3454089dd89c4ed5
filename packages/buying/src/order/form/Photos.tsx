import type { PhotosFieldView } from './form-view.ts';
import styles from './OrderForm.module.css';

/** Pictures from the phone or the camera. A browser cannot be given them back, so the form says so where it comes back. */
export function Photos({ field, id }: { readonly field: PhotosFieldView; readonly id: string }) {
  const { name, label, hint, error } = field;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles['photos']} data-invalid={error ? '' : undefined}>
      <label className={styles['legend']} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles['after']}>
          {hint}
        </p>
      ) : null}
      <input
        id={id}
        type="file"
        name={name}
        accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
        multiple
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      {error ? (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

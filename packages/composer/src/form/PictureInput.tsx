import { isRecord } from '@stallkeep/blocks/page-file';
import { Field } from '@stallkeep/kit';
import { examplePictures } from '../scenes/example-pictures.ts';
import { type FieldInputProps, findError } from './FieldInput.tsx';
import styles from './form.module.css';

/** A picture chosen from the examples, and what is said of it. One that came from a Studio stays until another is chosen. */
export function PictureInput(props: FieldInputProps) {
  const { field, value, path, onChange, onSettle } = props;
  const picture = isRecord(value) ? value : undefined;
  const { error } = findError(props);
  const isOfStudio = picture?.['asset'] !== undefined;
  const set = (changes: Readonly<Record<string, unknown>>): void => {
    const next = { ...picture, ...changes, _type: 'picture' };
    onChange(Object.fromEntries(Object.entries(next).filter(([, given]) => given !== undefined)));
  };
  return (
    <fieldset className={styles['rows']}>
      <legend>{field.title}</legend>
      {field.description ? <p className={styles['hint']}>{field.description}</p> : null}
      {error ? <p className={styles['error']}>{error}</p> : null}
      {isOfStudio ? (
        <p className={styles['hint']}>A picture of your Studio. Choosing an example puts it aside.</p>
      ) : null}
      <div className={styles['pictures']}>
        {Object.entries(examplePictures).map(([name, { src, alt }]) => (
          <label key={name} className={styles['thumb']}>
            <input
              type="radio"
              name={path}
              checked={!isOfStudio && picture?.['sample'] === name}
              onChange={() => set({ asset: undefined, hotspot: undefined, crop: undefined, sample: name, alt })}
            />
            <img src={src} alt={alt} />
          </label>
        ))}
      </div>
      {picture === undefined ? null : (
        <>
          <Field
            name={`${path}.alt`}
            label="What the picture shows"
            value={toText(picture['alt'])}
            onChange={(event) => set({ alt: event.currentTarget.value || undefined })}
            onBlur={onSettle}
          />
          <Field
            name={`${path}.caption`}
            label="Caption"
            value={toText(picture['caption'])}
            onChange={(event) => set({ caption: event.currentTarget.value || undefined })}
            onBlur={onSettle}
          />
          <button type="button" className={styles['clear']} onClick={() => onChange(undefined)}>
            No picture
          </button>
        </>
      )}
    </fieldset>
  );
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

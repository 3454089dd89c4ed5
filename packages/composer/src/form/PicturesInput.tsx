import { isRecord } from '@stallkeep/blocks/page-file';
import { Tool } from '../Tool.tsx';
import type { FieldInputProps } from './FieldInput.tsx';
import styles from './form.module.css';
import { PictureInput } from './PictureInput.tsx';
import { findFreeRowKey } from './rows.ts';

/** Several pictures in a row. */
export function PicturesInput(props: FieldInputProps) {
  const { field, value, path, onChange } = props;
  const pictures = Array.isArray(value) ? value.filter(isRecord) : [];
  const set = (next: readonly unknown[]): void => onChange(next.length === 0 ? undefined : next);
  return (
    <fieldset className={styles['rows']}>
      <legend>{field.title}</legend>
      {pictures.map((picture, at) => (
        <PictureInput
          key={String(picture['_key'])}
          {...props}
          field={{ ...field, kind: 'picture', title: `${field.title} ${at + 1}` }}
          value={picture}
          path={`${path}[${at}]`}
          onChange={(next) => set(isRecord(next) ? pictures.with(at, next) : pictures.toSpliced(at, 1))}
        />
      ))}
      <Tool
        icon="plus"
        label="Add a picture"
        onClick={() => set([...pictures, { _type: 'picture', _key: findFreeRowKey(pictures) }])}
      />
    </fieldset>
  );
}

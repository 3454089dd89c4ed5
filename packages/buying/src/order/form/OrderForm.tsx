import { Button, ChoiceGroup, Field, Notice, Select } from '@stallkeep/kit';
import { KEY_FIELD } from '../../key-field.ts';
import type { FormFieldView, FormView } from './form-view.ts';
import { Lines } from './Lines.tsx';
import styles from './OrderForm.module.css';
import { Photos } from './Photos.tsx';

/** Any form about an order. What came back wrong is listed on top, with links to where it is, and everything typed is kept. */
export function OrderForm({ form }: { readonly form: FormView }) {
  const faults = form.fields.flatMap((field) =>
    'error' in field && field.error !== undefined ? [{ name: field.name, error: field.error }] : [],
  );
  return (
    <form
      className={styles['form']}
      method="post"
      action={form.action}
      encType={form.isMultipart ? 'multipart/form-data' : undefined}
      noValidate
    >
      {form.key ? <input type="hidden" name={KEY_FIELD} value={form.key} /> : null}
      {faults.length > 0 ? (
        <div role="alert">
          <Notice
            tone="stop"
            title={faults.length === 1 ? 'One thing is missing or wrong' : 'Some things are missing or wrong'}
          >
            <ul className={styles['faults']}>
              {faults.map(({ name, error }) => (
                <li key={name}>
                  <a href={`#${toFieldId(name)}`}>{error}</a>
                </li>
              ))}
            </ul>
            <p>Nothing was sent yet. What you typed is still here.</p>
          </Notice>
        </div>
      ) : null}
      {form.fields.map((field) => (
        <FormField key={'name' in field ? field.name : field.label} field={field} />
      ))}
      <div className={styles['last']}>
        <Button look={form.weight === 'grave' ? 'line' : 'solid'}>{form.submit}</Button>
        {form.after ? <p className={styles['after']}>{form.after}</p> : null}
      </div>
    </form>
  );
}

function FormField({ field }: { readonly field: FormFieldView }) {
  switch (field.kind) {
    case 'hidden':
      return <input type="hidden" name={field.name} value={field.value} />;
    case 'facts':
      return (
        <section aria-label={field.label}>
          <p className={styles['legend']}>{field.label}</p>
          <dl className={styles['facts']}>
            {field.facts.map(({ name, value }) => (
              <div key={name}>
                <dt>
                  <bdi>{name}</bdi>
                </dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      );
    case 'lines':
      return <Lines field={field} id={toFieldId(field.name)} />;
    case 'choice':
      return (
        <div id={toFieldId(field.name)} tabIndex={-1}>
          <ChoiceGroup
            legend={field.label}
            name={field.name}
            look="cards"
            pick={field.pick}
            hint={field.hint}
            error={field.error}
            choices={field.choices}
          />
        </div>
      );
    case 'select':
      return (
        <Select
          id={toFieldId(field.name)}
          label={field.label}
          name={field.name}
          hint={field.hint}
          error={field.error}
          options={field.options}
          defaultValue={field.value}
        />
      );
    case 'words':
      return (
        <Field
          id={toFieldId(field.name)}
          kind="textarea"
          label={field.label}
          name={field.name}
          hint={field.hint}
          error={field.error}
          defaultValue={field.value}
          maxLength={field.longest}
          rows={5}
          dir="auto"
        />
      );
    case 'photos':
      return <Photos field={field} id={toFieldId(field.name)} />;
  }
}

/** Where the list of faults leads. */
function toFieldId(name: string): string {
  return `field-${name}`;
}

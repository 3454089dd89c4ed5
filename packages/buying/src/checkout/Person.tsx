import { Field, Heading, Select } from '@stallkeep/kit';
import styles from './CheckoutPage.module.css';
import { checkoutFields, longestField, type PersonField } from './checkout-fields.ts';
import type { CheckoutView } from './checkout-view.ts';
import { checkoutWords as words } from './checkout-words.ts';

/** Who it is for, and where it goes where anything is brought or sent: nothing that is not needed is asked. */
export function Person({ view }: { readonly view: CheckoutView }) {
  const { address, values, faults } = view;
  const toField = (field: PersonField) => {
    const fault = faults[field];
    return {
      id: field,
      name: checkoutFields[field],
      label: words.labels[field],
      defaultValue: values[field],
      maxLength: longestField[field],
      error: fault && words.fault(field, fault),
    };
  };
  const email = toField('email');
  return (
    <>
      <section className={styles['section']} aria-labelledby="who">
        <Heading level={2} id="who">
          {words.who}
        </Heading>
        <p className={styles['soft']}>{words.whoHint}</p>
        <Field {...toField('name')} hint={words.hints.name} autoComplete="name" required />
        <Field
          {...email}
          kind="email"
          hint={words.hints.email}
          autoComplete="email"
          error={email.error ?? (faults.contact && words.fault('contact', faults.contact))}
        />
        <Field {...toField('phone')} kind="tel" hint={words.hints.phone} autoComplete="tel" />
      </section>
      {address ? (
        <section className={styles['section']} aria-labelledby="where">
          <Heading level={2} id="where">
            {words.address}
          </Heading>
          <p className={styles['soft']}>{words.addressHint}</p>
          <Field {...toField('street')} autoComplete="street-address" required />
          <div className={styles['pair']}>
            <Field {...toField('postcode')} width="short" autoComplete="postal-code" required />
            <Field {...toField('city')} autoComplete="address-level2" required />
          </div>
          {address.countries.length > 1 ? (
            <Select
              {...toSelect(toField('country'))}
              autoComplete="country"
              options={address.countries.map(({ code, name }) => ({ value: code, label: name }))}
            />
          ) : (
            <input type="hidden" name={checkoutFields.country} value={address.countries[0]?.code} />
          )}
        </section>
      ) : null}
    </>
  );
}

/** A select has no longest text. */
function toSelect<T extends { readonly maxLength: number }>({ maxLength: _, ...rest }: T) {
  return rest;
}

import { Field, Heading, Select } from '@stallkeep/kit';
import { basketFields } from './basket-fields.ts';
import type { PostcodeView } from './basket-view.ts';
import { basketWords as words } from './basket-words.ts';
import styles from './Postcode.module.css';

/** Where to, as far as the dates need it. */
export function Postcode({ postcode }: { readonly postcode: PostcodeView }) {
  const { value, country, countries, fault } = postcode;
  return (
    <section className={styles['where']} aria-labelledby="where">
      <Heading level={2} size="l" id="where">
        {words.postcodeHeading}
      </Heading>
      <div className={styles['fields']}>
        <Field
          id="postcode"
          name={basketFields.postcode}
          label={words.postcode}
          hint={words.postcodeHint}
          width="short"
          autoComplete="postal-code"
          maxLength={16}
          defaultValue={value}
          error={fault && words.postcodeFault}
        />
        {countries.length > 1 ? (
          <Select
            name={basketFields.country}
            label={words.country}
            width="short"
            autoComplete="country"
            defaultValue={country}
            options={countries.map(({ code, name }) => ({ value: code, label: name }))}
          />
        ) : (
          <input type="hidden" name={basketFields.country} value={country} />
        )}
      </div>
    </section>
  );
}

import { Select, Stack, Text, TextInput } from '@sanity/ui';
import type { PreviewProductShape } from '@stallkeep/content';
import { type ReactNode, useId } from 'react';
import { styled } from 'styled-components';
import type { PreviewChoice, Scene } from './scene.ts';

interface ContextControlProps {
  readonly scene: Scene;
  readonly choice: PreviewChoice;
  readonly locale: string;
  readonly onChange: (choice: PreviewChoice) => void;
}

const Fields = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;

  & > * {
    flex: 1 1 7rem;
    min-width: 0;
  }
  & > [data-wide] {
    flex: 2 1 10rem;
  }
`;

/** Where, what, how many and where to; only what there is a choice of. */
export function ContextControl({ scene, choice, locale, onChange }: ContextControlProps) {
  const { events, event, products, product, countries } = scene;
  const variants = product?.variants ?? [];
  return (
    <Fields>
      {events.length > 1 && (
        <Labelled label="Market event" isWide>
          {(id) => (
            <Select
              id={id}
              fontSize={1}
              value={event._id}
              onChange={({ currentTarget }) => onChange({ ...choice, eventId: currentTarget.value })}
            >
              {events.map(({ _id, name }) => (
                <option key={_id} value={_id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Labelled>
      )}
      {products.length > 0 && (
        <Labelled label="Product" isWide>
          {(id) => (
            <Select
              id={id}
              fontSize={1}
              value={product?._id ?? ''}
              onChange={({ currentTarget }) => onChange({ ...choice, productId: currentTarget.value })}
            >
              <option value="">No product in particular</option>
              {products.map(({ _id, title }) => (
                <option key={_id} value={_id}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </Labelled>
      )}
      {variants.length > 1 && (
        <Labelled label="Variant" isWide>
          {(id) => (
            <Select
              id={id}
              fontSize={1}
              value={scene.variantSku ?? ''}
              onChange={({ currentTarget }) => onChange({ ...choice, variantSku: currentTarget.value })}
            >
              {variants.map((variant) => (
                <option key={variant.sku} value={variant.sku}>
                  {sayVariant(variant)}
                </option>
              ))}
            </Select>
          )}
        </Labelled>
      )}
      {product !== undefined && (
        <Labelled label="How many">
          {(id) => (
            <TextInput
              id={id}
              fontSize={1}
              type="number"
              min={1}
              step={1}
              value={String(choice.quantity)}
              onChange={({ currentTarget }) => onChange({ ...choice, quantity: toQuantity(currentTarget.value) })}
            />
          )}
        </Labelled>
      )}
      {countries.length > 1 && (
        <Labelled label="Country">
          {(id) => (
            <Select
              id={id}
              fontSize={1}
              value={choice.countryCode ?? countries[0] ?? ''}
              onChange={({ currentTarget }) => onChange({ ...choice, countryCode: currentTarget.value })}
            >
              {countries.map((code) => (
                <option key={code} value={code}>
                  {sayCountry(code, locale)}
                </option>
              ))}
            </Select>
          )}
        </Labelled>
      )}
      {countries.length > 0 && (
        <Labelled label="Postcode">
          {(id) => (
            <TextInput
              id={id}
              fontSize={1}
              value={choice.postcode}
              placeholder="Any"
              autoComplete="off"
              onChange={({ currentTarget }) => onChange({ ...choice, postcode: currentTarget.value })}
            />
          )}
        </Labelled>
      )}
    </Fields>
  );
}

interface LabelledProps {
  readonly label: string;
  /** Room for a name. */
  readonly isWide?: boolean;
  readonly children: (id: string) => ReactNode;
}

function Labelled({ label, isWide, children }: LabelledProps) {
  const id = useId();
  return (
    <Stack gap={2} data-wide={isWide === true ? '' : undefined}>
      <Text as="label" size={1} weight="medium" htmlFor={id}>
        {label}
      </Text>
      {children(id)}
    </Stack>
  );
}

/** What is sold out is said, because a promise from stock then has no date. */
function sayVariant({ options, sku, stock }: PreviewProductShape['variants'][number]): string {
  const name = options.length > 0 ? options.map(({ value }) => value).join(', ') : sku;
  return `${name} (${stock > 0 ? `${stock} in stock` : 'none in stock'})`;
}

/** An emptied field is one piece again. */
function toQuantity(text: string): number {
  const read = Number(text);
  return Number.isInteger(read) && read >= 1 ? read : 1;
}

function sayCountry(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

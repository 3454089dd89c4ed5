import { Card, Flex, Select, Stack, Text } from '@sanity/ui';
import { type ArrayOfObjectsInputProps, set, unset, useFormValue } from 'sanity';
import type { OptionRow } from '../rules/product.ts';
import { planChoices, toChoices } from '../rules/variantChoices.ts';

/** One list for each choice of the product, so that a variant cannot be given a size the product does not offer. */
export function VariantChoicesInput(props: ArrayOfObjectsInputProps) {
  const offered = toOffered(useFormValue(['options']));
  const chosen = toChoices(props.value);
  const strays = chosen.filter((choice) => !offered.some((option) => option.name === choice.name));

  if (offered.length === 0 && strays.length === 0) {
    return (
      <Card padding={3} radius={2} tone="transparent" border>
        <Text size={1} muted>
          This product comes in one version. To offer sizes or colours, add them under Choices first.
        </Text>
      </Card>
    );
  }

  function chooseValue(name: string, value: string) {
    const next = planChoices(chosen, offered, { name, value });
    props.onChange(next.length > 0 ? set(next) : unset());
  }

  return (
    <Stack gap={3} id={props.elementProps.id} ref={props.elementProps.ref}>
      <Flex gap={3} wrap="wrap">
        {offered.map((option) => (
          <ChoiceSelect
            key={option.name}
            option={option}
            value={chosen.find((choice) => choice.name === option.name)?.value ?? ''}
            isReadOnly={props.readOnly === true}
            onChoose={chooseValue}
          />
        ))}
      </Flex>
      {strays.map((stray) => (
        <Text key={stray._key} size={1} muted>
          “{stray.name}: {stray.value}” is no longer a choice of this product. It goes when you choose a value.
        </Text>
      ))}
    </Stack>
  );
}

interface ChoiceSelectProps {
  readonly option: OptionRow & { readonly name: string };
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChoose: (name: string, value: string) => void;
}

function ChoiceSelect({ option, value, isReadOnly, onChoose }: ChoiceSelectProps) {
  const values = option.values ?? [];
  // A value that was taken from the product stays visible until another is chosen.
  const listed = value === '' || values.includes(value) ? values : [value, ...values];
  return (
    <Stack gap={2} style={{ minWidth: '10rem' }}>
      <Text size={1} weight="medium">
        {option.name}
      </Text>
      <Select
        aria-label={option.name}
        value={value}
        disabled={isReadOnly}
        onChange={(event) => onChoose(option.name, event.currentTarget.value)}
      >
        <option value="">Choose…</option>
        {listed.map((entry) => (
          <option key={entry} value={entry}>
            {entry}
          </option>
        ))}
      </Select>
    </Stack>
  );
}

type NamedOption = OptionRow & { readonly name: string };

function toOffered(value: unknown): readonly NamedOption[] {
  const rows: readonly OptionRow[] = Array.isArray(value) ? value : [];
  return rows.filter((row): row is NamedOption => row.name !== undefined && row.name !== '');
}

import { Button, Flex, Grid, Stack, Text } from '@sanity/ui';
import {
  type Corners,
  cornerShapes,
  defaultTheme,
  formatThemeKey,
  type Ground,
  grounds,
  planTheme,
  type ThemeParameters,
  themePresets,
} from '@stallkeep/kit/theme';
import { useState } from 'react';
import { type ObjectInputProps, set, unset } from 'sanity';
import { toThemeParameters } from '../../rules/themeColour.ts';
import { sayTheme } from '../../rules/themeWords.ts';
import { ColourField } from './ColourField.tsx';
import { Swatch } from './Swatch.tsx';
import { ThemeCard } from './ThemeCard.tsx';

const groundTitles: Readonly<Record<Ground, string>> = {
  paper: 'Paper',
  linen: 'Linen',
  chalk: 'Chalk',
  slate: 'Slate',
};
const cornerTitles: Readonly<Record<Corners, string>> = { soft: 'Soft', round: 'Round', square: 'Square' };

/** The look of an event: a ready-made theme in one press, or a colour of one's own, with what becomes of it shown at once. */
export function ThemeInput({ value, onChange, readOnly, elementProps }: ObjectInputProps) {
  const stored = toThemeParameters(value, defaultTheme);
  // While a colour is being dragged through the picker it is only shown; what is kept is where the seller lets go.
  const [dragged, showDragged] = useState<string>();
  const parameters = dragged === undefined ? stored : { ...stored, colour: dragged };
  const theme = planTheme(parameters);
  const isLocked = readOnly === true;

  function choose(change: Partial<ThemeParameters>) {
    showDragged(undefined);
    onChange(set({ _type: 'eventTheme', ...stored, ...change }));
  }

  return (
    <Stack gap={5} id={elementProps.id} ref={elementProps.ref} tabIndex={-1} onFocus={elementProps.onFocus}>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          Ready-made
        </Text>
        <Flex gap={2} wrap="wrap" role="group" aria-label="Ready-made themes">
          {themePresets.map((preset) => {
            const isChosen = value !== undefined && formatThemeKey(preset.parameters) === theme.key;
            return (
              <Button
                key={preset.name}
                type="button"
                mode={isChosen ? 'default' : 'ghost'}
                tone={isChosen ? 'primary' : 'default'}
                aria-pressed={isChosen}
                disabled={isLocked}
                padding={2}
                onClick={() => choose(preset.parameters)}
              >
                <Flex align="center" gap={2}>
                  <Swatch colour={preset.parameters.colour} />
                  <Text size={1}>{preset.title}</Text>
                </Flex>
              </Button>
            );
          })}
        </Flex>
      </Stack>
      <ColourField
        colour={parameters.colour}
        isLocked={isLocked}
        onDrag={showDragged}
        onChoose={(colour) => choose({ colour })}
      />
      <Grid gridTemplateColumns={[1, 1, 2]} gap={4}>
        <Choices
          title="Ground"
          titles={groundTitles}
          values={grounds}
          chosen={parameters.ground}
          isLocked={isLocked}
          onChoose={(ground) => choose({ ground })}
        />
        <Choices
          title="Corners"
          titles={cornerTitles}
          values={cornerShapes}
          chosen={parameters.corners}
          isLocked={isLocked}
          onChoose={(corners) => choose({ corners })}
        />
      </Grid>
      <Grid gridTemplateColumns={[1, 1, 2]} gap={3}>
        <ThemeCard theme={theme} scheme="light" />
        <ThemeCard theme={theme} scheme="dark" />
      </Grid>
      <Stack gap={4} role="status">
        {sayTheme(theme).map(({ part, colour, words }) => (
          <Flex key={part} gap={3} align="flex-start">
            <Swatch colour={colour} />
            <Text size={1}>{words}</Text>
          </Flex>
        ))}
      </Stack>
      {value !== undefined && !isLocked && (
        <Flex>
          <Button
            type="button"
            mode="bleed"
            fontSize={1}
            padding={2}
            text="Use the usual look"
            onClick={() => onChange(unset())}
          />
        </Flex>
      )}
    </Stack>
  );
}

interface ChoicesProps<Value extends string> {
  readonly title: string;
  readonly titles: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly isLocked: boolean;
  readonly onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ title, titles, values, chosen, isLocked, onChoose }: ChoicesProps<Value>) {
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      <Flex gap={1} wrap="wrap" role="group" aria-label={title}>
        {values.map((value) => (
          <Button
            key={value}
            type="button"
            mode={value === chosen ? 'default' : 'ghost'}
            tone={value === chosen ? 'primary' : 'default'}
            text={titles[value]}
            aria-pressed={value === chosen}
            disabled={isLocked}
            fontSize={1}
            padding={2}
            onClick={() => onChoose(value)}
          />
        ))}
      </Flex>
    </Stack>
  );
}

import type { PageView } from '@stallkeep/blocks/page-view';
import { Select } from '@stallkeep/kit';
import { cornerShapes, formatThemeKey, grounds, themePresets } from '@stallkeep/kit/theme';
import { sceneNames, scenes } from '../scenes/scene-list.ts';
import { type Look, leastWidth, mostWidth } from '../state/look.ts';
import styles from './LookBar.module.css';
import { TimeControl } from './TimeControl.tsx';

interface LookBarProps {
  readonly look: Look;
  readonly view: PageView;
  readonly onLook: (look: Look) => void;
}

const widths = [
  { width: 320, title: 'Small phone' },
  { width: 390, title: 'Phone' },
  { width: 768, title: 'Tablet' },
  { width: 1280, title: 'Wide' },
] as const;

const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  pt: 'Português',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/** How the page is looked at: what is sold and how, when, in which colours, how wide. */
export function LookBar({ look, view, onLook }: LookBarProps) {
  const set = (changes: Partial<Look>): void => onLook({ ...look, ...changes });
  return (
    <section className={styles['bar']} aria-label="How the page is looked at">
      <Select
        name="scene"
        label="Sold by"
        value={look.scene}
        options={sceneNames.map((name) => ({ value: name, label: scenes[name].title }))}
        onChange={({ currentTarget: { value } }) =>
          set({ scene: sceneNames.find((name) => name === value) ?? 'mixed' })
        }
      />
      <Select
        name="locale"
        label="Shop’s language"
        value={look.locale}
        options={Object.entries(languageNames).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value: locale } }) => set({ locale, direction: locale === 'ar' ? 'rtl' : 'ltr' })}
      />
      <ThemeControl look={look} onTheme={(theme) => set({ theme })} />
      <Chips
        legend="Light"
        value={look.scheme}
        options={[
          ['light', 'Day'],
          ['dark', 'Night'],
        ]}
        onPick={(scheme) => set({ scheme })}
      />
      <TimeControl look={look} view={view} onAt={(at) => set({ at })} />
      <Chips
        legend="Reads"
        value={look.direction}
        options={[
          ['ltr', 'LTR'],
          ['rtl', 'RTL'],
        ]}
        onPick={(direction) => set({ direction })}
      />
      <fieldset className={styles['chips']}>
        <legend>Width, {look.width} px</legend>
        {widths.map(({ width, title }) => (
          <button
            key={width}
            type="button"
            title={title}
            aria-pressed={look.width === width}
            onClick={() => set({ width })}
          >
            {width}
          </button>
        ))}
        <input
          type="range"
          aria-label="Width in pixels"
          min={leastWidth}
          max={mostWidth}
          step={10}
          value={look.width}
          onChange={({ currentTarget: { value } }) => set({ width: Number(value) })}
        />
      </fieldset>
    </section>
  );
}

interface ThemeControlProps {
  readonly look: Look;
  readonly onTheme: (theme: Look['theme']) => void;
}

/** A preset, or any colour on any ground, as a seller sets it for a market event; ground and corners show once it is no preset. */
function ThemeControl({ look: { theme }, onTheme }: ThemeControlProps) {
  const key = formatThemeKey(theme);
  const preset = themePresets.find(({ parameters }) => formatThemeKey(parameters) === key);
  return (
    <fieldset className={styles['theme']}>
      <legend>Theme</legend>
      <Select
        name="theme"
        label="Theme"
        labelLook="hidden"
        value={preset?.name ?? ''}
        options={[
          ...themePresets.map(({ name, title }) => ({ value: name, label: title })),
          ...(preset === undefined ? [{ value: '', label: 'Own colours' }] : []),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const found = themePresets.find(({ name }) => name === value);
          if (found !== undefined) onTheme(found.parameters);
        }}
      />
      <input
        type="color"
        aria-label="Own colour"
        value={theme.colour}
        onChange={({ currentTarget: { value } }) => onTheme({ ...theme, colour: value })}
      />
      {preset === undefined ? (
        <>
          <Select
            name="ground"
            label="Ground"
            labelLook="hidden"
            value={theme.ground}
            options={grounds.map((value) => ({ value, label: value }))}
            onChange={({ currentTarget: { value } }) =>
              onTheme({ ...theme, ground: grounds.find((each) => each === value) ?? theme.ground })
            }
          />
          <Select
            name="corners"
            label="Corners"
            labelLook="hidden"
            value={theme.corners}
            options={cornerShapes.map((value) => ({ value, label: value }))}
            onChange={({ currentTarget: { value } }) =>
              onTheme({ ...theme, corners: cornerShapes.find((each) => each === value) ?? theme.corners })
            }
          />
        </>
      ) : null}
    </fieldset>
  );
}

interface ChipsProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value) => void;
}

function Chips<Value extends string>({ legend, value, options, onPick }: ChipsProps<Value>) {
  return (
    <fieldset className={styles['chips']}>
      <legend>{legend}</legend>
      {options.map(([each, words]) => (
        <button key={each} type="button" aria-pressed={each === value} onClick={() => onPick(each)}>
          {words}
        </button>
      ))}
    </fieldset>
  );
}

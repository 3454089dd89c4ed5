import { Badge, Button, ChoiceGroup, Field, Heading, Link, Notice, Progress, Text } from '../index.ts';
import { formatThemeCss, type Scheme, type Theme } from '../theme/index.ts';
import styles from './Tokens.stories.module.css';

interface ThemeSampleProps {
  readonly theme: Theme;
  readonly scheme: Scheme;
}

/** A corner of a stall in a theme: the parts that carry its colour, side by side. For token pages only. */
export function ThemeSample({ theme, scheme }: ThemeSampleProps) {
  return (
    <div className={styles['sample']} data-theme={theme.key} data-scheme={scheme}>
      <style>{formatThemeCss(theme)}</style>
      <div className={styles['awning']} aria-hidden="true" />
      <div className={styles['stall']}>
        <Heading level={3} size="xl">
          Feira da Ladra
        </Heading>
        <Text size="s" tone="soft">
          Tuesdays and Saturdays, Campo de Santa Clara. <Link href="#map">Find the stall</Link>
        </Text>
        <div className={styles['row']}>
          <Badge tone="accent">New</Badge>
          <Badge tone="good">Open</Badge>
          <Badge tone="wait">Moved</Badge>
          <Badge tone="stop">Sold out</Badge>
        </div>
        <ChoiceGroup
          legend="Colour"
          name={`sample-${theme.key}-${scheme}`}
          choices={[
            { value: 'red', label: 'Red', isChecked: true },
            { value: 'blue', label: 'Blue', isChecked: false },
          ]}
        />
        <Field label="Postcode" name="postcode" width="short" />
        <Progress label="Seats" value={6} max={10} text="6 of 10 taken" kind="amount" />
        <Notice tone="good" title="Kept for you" />
        <div className={styles['row']}>
          <Button type="button">Order for Saturday</Button>
          <Button type="button" look="line">
            Ask
          </Button>
        </div>
      </div>
    </div>
  );
}

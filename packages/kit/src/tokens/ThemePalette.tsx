import { type ColourPair, colourPairs, type Scheme, schemes, type Theme, toContrast } from '../theme/index.ts';
import styles from './Tokens.stories.module.css';

/** Every text pair of a theme as it stands on a page, and every shape, with the measured ratio. For token pages only. */
export function ThemePalette({ theme }: { readonly theme: Theme }) {
  return (
    <div className={styles['schemes']}>
      {schemes.map((scheme) => (
        <div key={scheme} className={styles['scheme']} data-scheme={scheme} data-theme={theme.key}>
          <ul className={styles['pairs']} aria-label={`Text, ${scheme}`}>
            {colourPairs
              .filter(({ use }) => use === 'text')
              .map((pair) => (
                <Pair key={pair.front + pair.back} pair={pair} theme={theme} scheme={scheme} />
              ))}
          </ul>
          <ul className={styles['shapes']} aria-label={`Shapes, ${scheme}`}>
            {colourPairs
              .filter(({ use }) => use === 'shape')
              .map(({ front, back }) => (
                <li key={front + back}>
                  <span className={styles['shape']} style={{ backgroundColor: theme.colours[scheme][back] }}>
                    <span style={{ backgroundColor: theme.colours[scheme][front] }} />
                  </span>
                  <span>
                    {front} on {back}
                  </span>
                  <span>{toRatio(theme, scheme, { front, back })}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface PairProps {
  readonly pair: ColourPair;
  readonly theme: Theme;
  readonly scheme: Scheme;
}

function Pair({ pair: { front, back }, theme, scheme }: PairProps) {
  const { [front]: color, [back]: backgroundColor } = theme.colours[scheme];
  return (
    <li style={{ color, backgroundColor }}>
      <span>
        {front} on {back}
      </span>
      <span>{toRatio(theme, scheme, { front, back })}</span>
    </li>
  );
}

function toRatio(theme: Theme, scheme: Scheme, { front, back }: Pick<ColourPair, 'front' | 'back'>): string {
  return toContrast(theme.colours[scheme][front], theme.colours[scheme][back]).toFixed(1);
}

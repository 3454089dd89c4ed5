import type { Scheme, Theme } from '@stallkeep/kit/theme';
import type { CSSProperties } from 'react';

interface ThemeCardProps {
  readonly theme: Theme;
  readonly scheme: Scheme;
}

/** A corner of the event's page in its theme: awning, name, a promise as a ticket, what can be pressed. */
export function ThemeCard({ theme, scheme }: ThemeCardProps) {
  const colour = theme.colours[scheme];
  const sign: CSSProperties = {
    fontFamily: '"Bricolage Grotesque", "Arial Narrow", sans-serif',
    fontWeight: 750,
    margin: 0,
  };
  const stripes = `repeating-linear-gradient(90deg, ${colour.awning} 0 1.25rem, ${colour['accent-soft']} 1.25rem 2.5rem)`;
  return (
    <figure
      aria-label={scheme === 'light' ? 'The page by day' : 'The page by night'}
      style={{
        margin: 0,
        overflow: 'hidden',
        border: `1px solid ${colour.line}`,
        borderRadius: '0.375rem',
        background: colour.paper,
        color: colour.ink,
        fontSize: '0.875rem',
        lineHeight: 1.45,
      }}
    >
      <div style={{ blockSize: '1rem', background: stripes }} />
      <div style={{ display: 'grid', gap: '0.75rem', padding: '1rem' }}>
        <p style={{ ...sign, fontSize: '1.375rem', lineHeight: 1.1 }}>Saturday market</p>
        <p style={{ margin: 0, color: colour['ink-soft'] }}>
          On the square,{' '}
          <span style={{ color: colour['accent-ink'], textDecoration: 'underline' }}>find the stall</span>
        </p>
        <div
          style={{
            display: 'flex',
            overflow: 'hidden',
            borderRadius: theme.radii.m,
            border: `1px solid ${colour.line}`,
          }}
        >
          <div style={{ flex: 1, padding: '0.625rem 0.75rem', background: colour.card }}>
            <p style={sign}>Collect Saturday</p>
            <p style={{ margin: 0, color: colour['ink-soft'] }}>10:00–14:00</p>
          </div>
          <div
            style={{
              display: 'grid',
              placeItems: 'center',
              padding: '0.625rem 0.75rem',
              background: colour.awning,
              color: colour['on-awning'],
            }}
          >
            <span style={sign}>free</span>
          </div>
        </div>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' }}>
          <span
            style={{
              ...sign,
              padding: '0.5rem 1rem',
              borderRadius: theme.radii.m,
              background: colour.accent,
              color: colour['on-accent'],
            }}
          >
            Order
          </span>
          <span
            style={{
              color: colour.good,
              background: colour['good-soft'],
              padding: '0 0.5rem',
              borderRadius: theme.radii.s,
            }}
          >
            Open
          </span>
          <span
            style={{
              color: colour.stop,
              background: colour['stop-soft'],
              padding: '0 0.5rem',
              borderRadius: theme.radii.s,
            }}
          >
            Sold out
          </span>
        </div>
      </div>
    </figure>
  );
}

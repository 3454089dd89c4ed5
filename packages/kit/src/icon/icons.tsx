import type { ReactNode } from 'react';

/**
 * Our own drawings on a 24 px grid: one line of 1.75, round ends, no fill, two pixels of air. They are calm signs for things
 * and acts; the word beside an icon carries the meaning.
 */
export const icons = {
  basket: (
    <path d="M3 9.5h18l-1.6 9a2 2 0 0 1-2 1.5H6.6a2 2 0 0 1-2-1.5zM7.5 9.5 10.5 4M16.5 9.5 13.5 4M9.5 13v3.5M14.5 13v3.5" />
  ),
  calendar: (
    <path d="M5.5 5.5h13a1.5 1.5 0 0 1 1.5 1.5v11.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5V7a1.5 1.5 0 0 1 1.5-1.5zM4 10h16M8.5 3.5v4M15.5 3.5v4M8 14h3M8 16.8h6" />
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  pin: (
    <>
      <path d="M12 21s6.5-5.6 6.5-11a6.5 6.5 0 0 0-13 0C5.5 15.4 12 21 12 21z" />
      <circle cx="12" cy="10" r="2.3" />
    </>
  ),
  bicycle: (
    <>
      <circle cx="6" cy="16" r="3.7" />
      <circle cx="18" cy="16" r="3.7" />
      <path d="M6 16l3.5-7h6L18 16M9.5 9l4 7H6M13.5 16l2-7M14.5 6.5h2.5M8 9h3" />
    </>
  ),
  van: (
    <>
      <path d="M5 17H3V6.5h11V17H9.5M14 9.5h3.8L21 13v4h-1.5M14 17h1" />
      <circle cx="7.2" cy="17.3" r="2" />
      <circle cx="17.2" cy="17.3" r="2" />
    </>
  ),
  hands: (
    <path d="M3.5 15.5 7 12.5c1-.8 2.3-.8 3.3 0l.9.7h2.6a1.4 1.4 0 0 1 0 2.8H10.5M13.8 15.5l4.6-3.1a1.4 1.4 0 0 1 1.7 2.2L15 19H9.5L7 17.5l-1.5 1.5M9.7 3h4.6M10.3 3c0 1.1-2 1.7-2 3.9 0 1.7 1.2 2.9 2.6 2.9h2.2c1.4 0 2.6-1.2 2.6-2.9 0-2.2-2-2.8-2-3.9" />
  ),
  repair: (
    <path
      d="M14.5 7.5a4.5 4.5 0 0 1 5.7-1.2l-2.9 2.9.5 2 2 .5 2-2a4.5 4.5 0 0 1-6.3 4.4L9.5 20a2.1 2.1 0 0 1-3-3l5.9-6a4.5 4.5 0 0 1 2.1-3.5z"
      transform="translate(-1.6 -.5)"
    />
  ),
  return: <path d="M8.5 4.5 4 9l4.5 4.5M4 9h10.5a5.25 5.25 0 0 1 0 10.5H8" />,
  shield: <path d="M12 3.5 19 6v5.5c0 4.3-2.9 7.4-7 9-4.1-1.6-7-4.7-7-9V6zM9 12l2.2 2.2L15.2 10" />,
  leaf: <path d="M5 19C5 10 10 5 20 4.5 20 14 15.5 18.5 9 18c-1.3-.1-2.3-.6-3-1.3M5 20.5c1-4.5 3.5-7.8 8-10" />,
  parcel: <path d="M4 7.8 12 3.5l8 4.3v8.7L12 20.5l-8-4zM4 7.8l8 4.2 8-4.2M12 12v8.5M8 5.7l8 4.2" />,
  share: <path d="M12 14.5V3.5M8 7.5l4-4 4 4M6 11.5H5v9h14v-9h-1" />,
  mail: (
    <path d="M4.5 5.5h15A1.5 1.5 0 0 1 21 7v10a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17V7a1.5 1.5 0 0 1 1.5-1.5zM3.5 7l8.5 6 8.5-6" />
  ),
  phone: (
    <path d="M5 4h3.5l1.7 4.3-2.2 1.6a11 11 0 0 0 5.1 5.1l1.6-2.2L19 14.5V18a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 1-2z" />
  ),
  star: <path d="m12 3.8 2.5 5.3 5.7.8-4.1 4 1 5.8-5.1-2.8-5.1 2.8 1-5.8-4.1-4 5.7-.8z" />,
  check: <path d="m4.5 12.5 5 5L19.5 7" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  warning: <path d="M12 4 21.3 20H2.7zM12 10v4.5M12 17.2v.3" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5.5M12 7.7V8" />
    </>
  ),
  'chevron-down': <path d="m5.5 9 6.5 6.5L18.5 9" />,
  'chevron-up': <path d="m5.5 15 6.5-6.5 6.5 6.5" />,
  'chevron-start': <path d="M15 5.5 8.5 12l6.5 6.5" />,
  'chevron-end': <path d="m9 5.5 6.5 6.5L9 18.5" />,
  plus: <path d="M12 5v14M5 12h14" />,
  minus: <path d="M5 12h14" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </>
  ),
  filter: (
    <>
      <path d="M3.5 8h8M17 8h3.5M3.5 16H7M12.5 16h8" />
      <circle cx="14.2" cy="8" r="2.5" />
      <circle cx="9.7" cy="16" r="2.5" />
    </>
  ),
  external: (
    <path d="M10 5H5.5A1.5 1.5 0 0 0 4 6.5v12A1.5 1.5 0 0 0 5.5 20h12a1.5 1.5 0 0 0 1.5-1.5V14M14 4h6v6M20 4l-9 9" />
  ),
  download: <path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 20h15" />,
  camera: (
    <>
      <path d="M4.5 7.5h3L9 5h6l1.5 2.5h3A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18V9a1.5 1.5 0 0 1 1.5-1.5z" />
      <circle cx="12" cy="13.2" r="3.5" />
    </>
  ),
  play: <path d="M8 5.5v13l10.5-6.5z" />,
  stall: (
    <path d="M4 4.5h16l1 5a2.25 2.25 0 0 1-4.5 0 2.25 2.25 0 0 1-4.5 0 2.25 2.25 0 0 1-4.5 0 2.25 2.25 0 0 1-4.5 0zM5 12v8M19 12v8M5 15.5h14" />
  ),
  tag: <path d="M4 4.5h7.5L20 13l-7 7-8.5-8.5zM8.5 8.5v.2" />,
  recycle: (
    <path d="M8.7 8.7 12 3.5l2 3.2M16.7 10.5l2.8 4.5-2.2 3.5h-3.8M15.5 16l-2.5 2.5 2.5 2.5M9.5 18.5H6.7L4.5 15l2.2-3.7M3.8 11.8l3-.6.6 3M11.7 7.2l2.5-.5.5-2.7" />
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof icons;

/** Signs that point along the line of reading: they turn round where it runs from right to left. */
export const directedIcons: ReadonlySet<IconName> = new Set([
  'chevron-start',
  'chevron-end',
  'return',
  'van',
  'external',
]);

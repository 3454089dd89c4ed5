import { basisSteps, unavailableReasons, unknownReasons } from '@stallkeep/promise';
import {
  formatBasis,
  formatDay,
  formatDays,
  formatDayTime,
  formatDeadline,
  formatExpiry,
  formatFee,
  formatMinimum,
  formatPromise,
  formatRow,
  formatSentence,
  formatSource,
  formatStall,
  formatTime,
  formatUnavailable,
  formatUnknown,
  formatWindow,
  formatZone,
  type Language,
  type NoDateWords,
  toDirection,
} from '../src/index.ts';
import {
  at,
  basisSamples,
  datedPromises,
  noDate,
  notOpen,
  otherBasis,
  pickup,
  readers,
  reasonParams,
  toReading,
} from './samples.ts';

/** What is shown, by the sentence's key and the case it is shown in. */
export type Entry = readonly [name: string, text: string];
export interface Chapter {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** All that can be said to a reader, through the same functions as on a page. */
export function listChapters(locale: string): readonly Chapter[] {
  return [
    { title: 'Days and times', entries: listTimes(locale) },
    { title: 'Whose clock', entries: listZones(locale) },
    { title: 'Promises with a date, as they are stored with an order', entries: listSentences(locale) },
    { title: 'Later rows, and the end of the timetable', entries: listRows(locale) },
    { title: 'A run that needs orders', entries: listMinimums(locale) },
    { title: 'No date yet', entries: listUnknown(locale) },
    { title: 'Not this way', entries: listUnavailable(locale) },
    { title: 'How the date is made', entries: listBasis(locale) },
    { title: 'Small words', entries: listSmallWords(locale) },
  ];
}

function listTimes(locale: string): readonly Entry[] {
  const reading = toReading(locale);
  const window = { from: at('2026-11-14T10:00:00Z'), until: at('2026-11-14T14:00:00Z') };
  const evening = at('2026-11-14T20:00:00Z');
  const midnight = at('2026-11-15T00:00:00Z');
  return [
    ['day', formatDay(window.from, reading)],
    ['day, far away', formatDay(at('2028-02-29T10:00:00Z'), reading)],
    ['time, noon', formatTime(at('2026-11-13T12:00:00Z'), reading)],
    ['time.dayTime', formatDayTime(at('2026-11-13T12:00:00Z'), reading)],
    ['time.dayTime, one o’clock', formatDayTime(at('2026-11-13T01:00:00Z'), reading)],
    ['time.dayStart, from midnight', formatDayTime(midnight, reading)],
    ['time.dayEnd, until midnight', formatDeadline(midnight, reading)],
    ['time.window', formatWindow(window, reading)],
    ['time.midnight, a window that ends then', formatWindow({ from: evening, until: midnight }, reading)],
    ['time.windowOverDays', formatWindow({ from: evening, until: at('2026-11-15T02:00:00Z') }, reading)],
    ['time.days', formatDays({ from: window.from, until: at('2026-11-18T00:00:00Z') }, reading)],
  ];
}

const shownZones = [
  'Europe/Lisbon',
  'America/New_York',
  'Atlantic/Azores',
  'Europe/Athens',
  'Australia/Lord_Howe',
  'America/Argentina/Ushuaia',
  'Europe/Oslo',
  'Etc/UTC',
];

function listZones(locale: string): readonly Entry[] {
  return shownZones.map((zone) => [`time.zone ${zone}`, formatZone(zone, locale)]);
}

function listSentences(locale: string): readonly Entry[] {
  const reading = toReading(locale);
  return Object.entries(datedPromises).map(([name, promise]) => [name, formatSentence(promise, reading)]);
}

function listRows(locale: string): readonly Entry[] {
  const reading = toReading(locale);
  const row = (promise: typeof pickup | typeof noDate | typeof notOpen) => ({
    from: at('2026-11-13T12:00:00Z'),
    until: at('2026-11-17T12:00:00Z'),
    promise,
  });
  return [
    ['row.dated', formatRow(row(pickup), reading).sentence],
    ['row.plain', formatRow(row(noDate), reading).sentence],
    ['row.plain, unavailable', formatRow(row(notOpen), reading).sentence],
    ['expiry.answer', formatExpiry(pickup.expires, reading).sentence],
    ['condition.opens', formatPromise(notOpen, reading).condition ?? ''],
    ['stored, no date', formatSentence(noDate, reading)],
    ['stored, not open', formatSentence(notOpen, reading)],
  ];
}

function listMinimums(locale: string): readonly Entry[] {
  const run = datedPromises['run.firm'] ?? pickup;
  return [1, 2, 3, 11, 100].map((orders) => {
    const params = { orders, ordersSoFar: orders - 1, decidesAt: at('2026-11-16T10:00:00Z'), otherwise: 'rollOver' };
    const promise = { ...run, wording: { key: 'run.minimum' as const, params } };
    return [`minimum, of ${orders}`, formatMinimum(promise, toReading(locale)) ?? ''];
  });
}

const formatNoDate = ({ headline, reason }: NoDateWords) => `${headline} — ${reason}`;

function listUnknown(locale: string): readonly Entry[] {
  return unknownReasons.flatMap((reason) =>
    listCases(`unknown.${reason}`, [
      formatNoDate(formatUnknown(reason, locale, reasonParams)),
      formatNoDate(formatUnknown(reason, locale)),
    ]),
  );
}

function listUnavailable(locale: string): readonly Entry[] {
  return unavailableReasons.flatMap((reason) =>
    listCases(`unavailable.${reason}`, [
      formatNoDate(formatUnavailable(reason, locale, reasonParams)),
      formatNoDate(formatUnavailable(reason, locale)),
    ]),
  );
}

function listBasis(locale: string): readonly Entry[] {
  const reading = toReading(locale);
  const usual = basisSteps.flatMap((step) =>
    listCases(`basis.${step}`, [formatBasis(basisSamples[step], reading), formatBasis({ step }, reading)]),
  );
  const others = Object.entries(otherBasis).map(([name, step]): Entry => [`basis.${name}`, formatBasis(step, reading)]);
  return [...usual, ...others];
}

/** With all that is known, and with nothing, where that says something else. */
function listCases(name: string, [whole, bare]: readonly [string, string]): readonly Entry[] {
  if (whole === bare) return [[name, whole]];
  return [
    [name, whole],
    [`${name}, nothing known`, bare],
  ];
}

function listSmallWords(locale: string): readonly Entry[] {
  return [
    ['stall, a number', formatStall('A12', locale)],
    ['stall, a name', formatStall('The blue tent', locale)],
    ['free', formatFee({ priceMinor: 0, currency: 'EUR' }, locale)],
    ['fee', formatFee({ priceMinor: 350, currency: 'EUR' }, locale)],
    ['source.stock', formatSource('stock', locale)],
    ['source.make', formatSource('make', locale)],
  ];
}

const names: Readonly<Record<Language, string>> = {
  en: 'English',
  pt: 'European Portuguese',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  ar: 'Arabic',
};

/** The whole language as a page to read: made by `vitest -u`, compared by every test run. */
export function formatSheet(language: Language): string {
  const { home, regions } = readers[language];
  const isRightToLeft = toDirection(language) === 'rtl';
  const head = [
    `# Every sentence in ${names[language]} (${home})`,
    '',
    'Made from the sentences themselves; a test compares it. To change a sentence edit',
    `\`packages/wording/src/locales/${language}.ts\`, then run \`vitest run -u\` in that package and read the difference.`,
    ...(isRightToLeft
      ? [
          '',
          'Under a sentence with names or times in it stands the same with its invisible marks made visible: ⟦ is U+2068 (first',
          'strong isolate), ⟧ is U+2069 (pop directional isolate). Each pair must close round exactly one name, day or time.',
        ]
      : []),
  ];
  const chapters = listChapters(home).flatMap(({ title, entries }) => [
    '',
    `## ${title}`,
    '',
    ...entries.flatMap((entry) => formatEntry(entry, isRightToLeft)),
  ]);
  const others = regions.flatMap((region) => [
    '',
    `## As read in ${region}`,
    '',
    ...listChapters(region)
      .filter(({ title }) => title === 'Days and times' || title.startsWith('Later rows'))
      .flatMap(({ entries }) => entries.flatMap((entry) => formatEntry(entry, isRightToLeft))),
  ]);
  return `${[...head, ...chapters, ...others].join('\n')}\n`;
}

function formatEntry([name, text]: Entry, isRightToLeft: boolean): readonly string[] {
  if (!isRightToLeft) return [`- \`${name}\`  `, `  ${text}`];
  const visible = text.replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧');
  const line = `  <div dir="rtl">${text}</div>`;
  return visible === text ? [`- \`${name}\``, line] : [`- \`${name}\``, line, `  <div dir="rtl">${visible}</div>`];
}

/**
 * Who may import whom: the table of house rules as data. Two guards read it: the test beside this file, which compares it
 * with every package.json and every import in the source, and biome.json, whose messages name the right door.
 *
 * Packages of issues to come (economics) get their row when they get their folder.
 */
export interface ImportRule {
  /** The folder the rule speaks of, from the repository's root. */
  readonly folder: string;
  /** Only files whose name ends so; the first rule that fits a file is the one that counts. */
  readonly suffix?: string;
  /** Stallkeep packages that may be imported, with the subpaths where only some are open. */
  readonly mayImport: readonly string[];
  /** Packages and doors that must not be imported, whatever is allowed above. */
  readonly mustNotImport: readonly RegExp[];
  readonly why: string;
}

const sanityStudio = /^(sanity|@sanity\/(vision|ui|icons|schema))(\/|$)/;
const anySanity = /^(sanity|@sanity\/.*)(\/|$)/;
const react = /^react(-dom)?(\/|$)/;
const platform = /^node:/;
/** Blocks speak through markup: the collector's zod, the tracker and the keys are not theirs. */
const telemetryInside = /^@stallkeep\/telemetry\/(?!markup$)/;
const database = /^(node:sqlite|pg|postgres|kysely|drizzle-orm|@electric-sql\/.*)$/;

/** What tests and stories may use besides: tools that never ship. */
export const testFile = /\.(test|stories|fixtures|prove|e2e)\.tsx?$|\/(test|bench|e2e|conformance)\/|\.config\.ts$/;

export const importTable: readonly ImportRule[] = [
  {
    folder: 'packages/promise',
    mayImport: [],
    mustNotImport: [anySanity, react, platform],
    why: 'packages/promise is pure: it takes values and gives values. Read clocks, files and content in the caller.',
  },
  {
    folder: 'packages/wording',
    mayImport: ['@stallkeep/promise'],
    mustNotImport: [anySanity, react, platform],
    why: 'packages/wording puts promises into words: it knows @stallkeep/promise and languages, no page and no content.',
  },
  {
    folder: 'packages/holidays',
    mayImport: ['@stallkeep/promise'],
    mustNotImport: [anySanity, react, platform],
    why: 'packages/holidays suggests closures as values: read its sources in the caller, and show them in the Studio.',
  },
  {
    folder: 'packages/telemetry',
    suffix: '.server.ts',
    mayImport: [],
    mustNotImport: [anySanity, react],
    why: 'packages/telemetry is a contract: it knows no block, no page and no database.',
  },
  {
    folder: 'packages/telemetry',
    mayImport: [],
    mustNotImport: [anySanity, react, platform],
    why: "packages/telemetry is a contract and a browser's tracker: node: stays in *.server.ts, and it knows no block.",
  },
  {
    folder: 'packages/kit',
    mayImport: [],
    mustNotImport: [anySanity, platform],
    why: 'packages/kit has no commerce in it. What knows products, promises or Sanity belongs in packages/blocks.',
  },
  {
    folder: 'packages/blocks',
    suffix: '.schema.ts',
    mayImport: [],
    mustNotImport: [react, platform],
    why: 'A block schema is read by the Studio: it may import sanity and nothing of the shop.',
  },
  {
    folder: 'packages/blocks',
    mayImport: ['@stallkeep/kit', '@stallkeep/promise', '@stallkeep/telemetry', '@stallkeep/wording'],
    mustNotImport: [anySanity, platform, telemetryInside],
    why: 'Block components ship to buyers: sanity stays in the *.schema.ts beside them.',
  },
  {
    folder: 'packages/composer',
    mayImport: ['@stallkeep/blocks', '@stallkeep/kit', '@stallkeep/promise', '@stallkeep/wording'],
    mustNotImport: [anySanity, platform],
    why: 'The composer shows blocks against their fixtures: it knows no content and no Studio, only the page file they share.',
  },
  {
    folder: 'packages/buying',
    mayImport: [
      '@stallkeep/blocks/page-view',
      '@stallkeep/blocks/buy-fields',
      '@stallkeep/kit',
      '@stallkeep/promise',
      '@stallkeep/wording',
    ],
    mustNotImport: [anySanity, platform, database],
    why: 'The pages of buying draw views: they know no content, no order and no database. The storefront makes the views.',
  },
  {
    folder: 'packages/orders',
    mayImport: ['@stallkeep/promise'],
    mustNotImport: [anySanity, react],
    why: 'packages/orders keeps promises in a database: it knows the engine, and no content, page or word.',
  },
  {
    folder: 'packages/letters',
    mayImport: ['@stallkeep/wording'],
    mustNotImport: [anySanity, react, platform, database],
    why: 'packages/letters composes letters from facts: who reads and who sends is the storefront.',
  },
  {
    folder: 'packages/content',
    mayImport: ['@stallkeep/promise', '@stallkeep/blocks/queries'],
    mustNotImport: [/^sanity(\/|$)/, react],
    why: 'packages/content speaks to the Content Lake through @sanity/client; of the blocks it needs only ./queries.',
  },
  {
    folder: 'packages/content-lake',
    mayImport: [],
    mustNotImport: [/^sanity(\/|$)/, react],
    why: "The lake is Sanity's API over Sanity's pure libraries; it knows no shop.",
  },
  {
    folder: 'packages/demo',
    mayImport: ['@stallkeep/content'],
    mustNotImport: [/^sanity(\/|$)/, react, database],
    why: 'The demo writes content through @sanity/client as any seller would.',
  },
  {
    folder: 'packages/tooling',
    mayImport: [],
    mustNotImport: [anySanity, react],
    why: 'packages/tooling ships nothing and knows nothing of the product.',
  },
  {
    folder: 'studio',
    mayImport: [
      '@stallkeep/promise',
      '@stallkeep/wording',
      '@stallkeep/holidays',
      '@stallkeep/content',
      '@stallkeep/blocks/contracts',
      '@stallkeep/blocks/page-file',
      '@stallkeep/blocks/schemas',
      '@stallkeep/blocks/templates',
      '@stallkeep/kit/theme',
      '@stallkeep/content-lake/browser-transport',
      // What travels between the counter and the Market day tool: types only.
      '@stallkeep/orders/seller-api',
    ],
    mustNotImport: [database],
    why: 'The Studio takes schemas from the blocks and the theme generator from the kit, never their components, and speaks to orders over HTTP.',
  },
  {
    folder: 'apps/storefront',
    mayImport: [
      '@stallkeep/promise',
      '@stallkeep/wording',
      '@stallkeep/content',
      '@stallkeep/kit',
      '@stallkeep/telemetry',
      '@stallkeep/orders',
      '@stallkeep/buying',
      '@stallkeep/letters',
      '@stallkeep/blocks/components',
      '@stallkeep/blocks/queries',
      '@stallkeep/blocks/page-view',
      '@stallkeep/blocks/buy-fields',
      '@stallkeep/blocks/slot-choice',
      // Page scripts.
      '@stallkeep/blocks/promise-clock',
      '@stallkeep/blocks/order-countdown',
      '@stallkeep/blocks/nearest-place',
      '@stallkeep/blocks/share-buttons',
    ],
    mustNotImport: [sanityStudio, database],
    why: "The Studio's code must not reach buyers: take components, queries and views from the blocks, never schemas.",
  },
];

/** The rule for a file, by its path from the root with forward slashes. */
export function findImportRule(file: string): ImportRule | undefined {
  return importTable.find((rule) => file.startsWith(`${rule.folder}/`) && file.endsWith(rule.suffix ?? ''));
}

/** Why the import is refused, or undefined when it is allowed. `specifier` is what stands in the import. */
export function findImportFault(file: string, specifier: string): string | undefined {
  const rule = findImportRule(file);
  if (rule === undefined || specifier.startsWith('.')) return undefined;
  const isOwn = specifier.startsWith('@stallkeep/');
  const isOpen =
    !isOwn ||
    rule.mayImport.some((door) => specifier === door || specifier.startsWith(`${door}/`)) ||
    specifier.startsWith('@stallkeep/tooling');
  const isAllowed = isOpen && !rule.mustNotImport.some((pattern) => pattern.test(specifier));
  return isAllowed ? undefined : `${file} imports "${specifier}". ${rule.why}`;
}

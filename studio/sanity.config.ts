import { visionTool } from '@sanity/vision';
import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';
import {
  ExportPageFileAction,
  ImportPageFileAction,
  OpenInComposerAction,
  UndoImportAction,
} from './actions/pageFileActions.tsx';
import { SEEN_TYPES } from './actions/storefrontUrl.ts';
import { ViewOnStorefrontAction } from './actions/viewOnStorefront.ts';
import { StallkeepIcon } from './brand/StallkeepIcon.tsx';
import { theme } from './brand/theme.ts';
import { studioEnv } from './env.ts';
import { connectTo } from './lake.ts';
import { pageTemplates } from './pages/pageTemplates.ts';
import { schemaTypes } from './schema/index.ts';
import { PRODUCT_FOR_SELLER, productForSeller } from './schema/templates.ts';
import { documentViews } from './structure/documentViews.ts';
import { structure } from './structure/index.ts';
import { marketDayTool } from './tools/market-day/marketDayTool.ts';

const SINGLETONS: readonly string[] = ['siteSettings'];
const SINGLETON_ACTIONS: readonly string[] = ['publish', 'discardChanges', 'restore'];

export default defineConfig({
  name: 'stallkeep',
  title: 'Stallkeep',
  icon: StallkeepIcon,
  theme,
  ...connectTo(studioEnv.backend),
  plugins: [
    structureTool({ title: 'Market', structure, defaultDocumentNode: documentViews }),
    visionTool({ title: 'Query', defaultApiVersion: '2025-02-19' }),
  ],
  // Beside the content, before the tool for queries.
  tools: (tools) => [...tools.slice(0, 1), marketDayTool, ...tools.slice(1)],
  schema: {
    types: schemaTypes,
    templates: (templates) => [
      ...templates.filter((template) => !SINGLETONS.includes(template.schemaType)),
      productForSeller,
      ...pageTemplates,
    ],
  },
  document: {
    newDocumentOptions: (options, { creationContext }) =>
      options.filter(
        (option) =>
          !SINGLETONS.includes(option.templateId) &&
          // Needs a seller, which only the list of a seller's products knows.
          (option.templateId !== PRODUCT_FOR_SELLER || creationContext.type === 'structure'),
      ),
    actions: (actions, { schemaType }) => [
      ...(SINGLETONS.includes(schemaType)
        ? actions.filter(({ action }) => action !== undefined && SINGLETON_ACTIONS.includes(action))
        : actions),
      ...(SEEN_TYPES.includes(schemaType) ? [ViewOnStorefrontAction] : []),
      ...(schemaType === 'page'
        ? [OpenInComposerAction, ImportPageFileAction, UndoImportAction, ExportPageFileAction]
        : []),
    ],
    comments: { enabled: false },
  },
  // Features of the hosted platform that have no place at a market stall, and no counterpart in the embedded lake.
  scheduledPublishing: { enabled: false },
  scheduledDrafts: { enabled: false },
  releases: { enabled: false },
  tasks: { enabled: false },
  mediaLibrary: { enabled: false },
  announcements: { enabled: false },
  apps: { canvas: { enabled: false } },
});

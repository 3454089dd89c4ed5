import { defineConfig } from 'sanity';
import { structureTool } from 'sanity/structure';
import { STUDIO_BASE_PATH } from './basePath.ts';
import { studioEnv } from './env.ts';
import { schemaTypes } from './schema/index.ts';

export default defineConfig({
  name: 'stallkeep',
  title: 'Stallkeep',
  projectId: studioEnv.backend.projectId,
  dataset: studioEnv.backend.dataset,
  basePath: STUDIO_BASE_PATH,
  plugins: [structureTool()],
  schema: { types: schemaTypes },
});

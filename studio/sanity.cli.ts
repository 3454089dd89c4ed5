import { defineCliConfig } from 'sanity/cli';
import { STUDIO_BASE_PATH } from './basePath.ts';
import { studioEnv } from './env.ts';

export default defineCliConfig({
  api: { projectId: studioEnv.backend.projectId, dataset: studioEnv.backend.dataset },
  project: { basePath: STUDIO_BASE_PATH },
  // The Studio is built once and served from this machine; it must not fetch code from anywhere at run time.
  deployment: { autoUpdates: false },
});

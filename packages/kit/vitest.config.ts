import { defineConfig } from 'vitest/config';

// The token test reads tokens.css as text; without this Vitest hands it an empty file.
export default defineConfig({ test: { css: { include: [/\.css/] } } });

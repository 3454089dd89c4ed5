import { defineConfig } from 'vitest/config';

// Most of a file's time is waiting for a database that starts or answers: two at once, also on two cores.
export default defineConfig({ test: { maxWorkers: 2 } });

export { findPostgresPackage, type PostgresPackage } from './package.ts';
export { type EmbeddedOptions, type EmbeddedPostgres, findEmbeddedUrl, startEmbeddedPostgres } from './start.ts';

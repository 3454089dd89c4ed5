export { findPostgresPackage, type PostgresPackage } from './package.ts';
export { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from './start.ts';

export { createLakeFetch, type LakeFetchOptions } from './create-lake-fetch.ts';

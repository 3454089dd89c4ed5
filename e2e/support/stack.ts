import { createClient, type SanityClient } from '@sanity/client';

interface Urls {
  readonly storefront: string;
  readonly studio: string;
  readonly lake: string;
  readonly storybook: string;
}

/** Where the system under test answers. */
export function requireUrls(): Urls {
  return JSON.parse(requireSetting('STALLKEEP_E2E_URLS'));
}

export function requireDataDirectory(): string {
  return requireSetting('STALLKEEP_E2E_DATA');
}

/** A plain @sanity/client with the seller's token. */
export function sellerClient(): SanityClient {
  return createClient({
    projectId: 'lake',
    dataset: 'production',
    apiHost: requireUrls().lake,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    token: requireSetting('STALLKEEP_E2E_TOKEN'),
  });
}

export function requireSetting(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the end-to-end tests with "npm test", not one by one.`);
  return value;
}

import { LaunchIcon } from '@sanity/icons/Launch';
import { useEffect, useState } from 'react';
import { type DocumentActionComponent, useClient } from 'sanity';
import { STUDIO_BASE_PATH } from '../basePath.ts';
import { findStorefrontPath, loadStorefrontUrl } from './storefrontUrl.ts';

const API_VERSION = '2025-02-19';

type Address =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly url: string }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'failed'; readonly message: string };

/** What `npm start` wrote beside the Studio; rejects where there is no such file. */
export async function fetchSettings(): Promise<unknown> {
  const response = await fetch(`${STUDIO_BASE_PATH}/stallkeep.json`, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`stallkeep.json answered ${response.status}`);
  return response.json();
}

const WHY_DISABLED: Readonly<Record<string, string>> = {
  product: 'Publish this product and a market event that lists it; then buyers can see it.',
  page: 'Buyers see this layout once a published event or product uses it.',
};

/** Opens the buyer's page. The address is looked up beforehand: a window opened after waiting would be blocked. */
export const ViewOnStorefrontAction: DocumentActionComponent = ({ id, type, published }) => {
  const client = useClient({ apiVersion: API_VERSION });
  const [address, setAddress] = useState<Address>({ kind: 'asking' });
  const revision = published?._rev;

  useEffect(() => {
    let isCurrent = true;
    const show = (next: Address) => {
      if (isCurrent) setAddress(next);
    };
    if (revision === undefined) show({ kind: 'unseen' });
    else {
      const reader = client.withConfig({ perspective: 'published' });
      Promise.all([loadStorefrontUrl(fetchSettings), findStorefrontPath(reader, type, id)]).then(
        ([origin, path]) => show(path === undefined ? { kind: 'unseen' } : { kind: 'known', url: `${origin}${path}` }),
        (cause: unknown) => show({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) }),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [client, id, type, revision]);

  return {
    label: 'View on storefront',
    icon: LaunchIcon,
    disabled: address.kind !== 'known',
    title: sayAddress(address, type),
    onHandle: () => {
      if (address.kind === 'known') window.open(address.url, '_blank', 'noopener');
    },
  };
};

function sayAddress(address: Address, type: string): string {
  if (address.kind === 'known') return `Opens ${address.url}`;
  if (address.kind === 'asking') return 'Looking where buyers see it…';
  if (address.kind === 'failed') return `The content could not be asked: ${address.message}`;
  return WHY_DISABLED[type] ?? 'Publish it first; then buyers can see it.';
}

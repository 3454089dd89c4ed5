import { LaunchIcon } from '@sanity/icons/Launch';
import { Button, Text } from '@sanity/ui';
import type { Instant } from '@stallkeep/promise';
import { useEffect, useState } from 'react';
import { useClient } from 'sanity';
import { loadStorefrontUrl } from '../actions/storefrontUrl.ts';
import { fetchSettings } from '../actions/viewOnStorefront.ts';
import { findPreviewPath, toAddressAt } from './storefrontAddress.ts';

type Address =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly origin: string; readonly path: string }
  | { readonly kind: 'unseen' }
  | { readonly kind: 'failed' };

interface StorefrontLinkProps {
  readonly eventId: string;
  readonly productId: string | undefined;
  /** Undefined: now. */
  readonly at: Instant | undefined;
}

/** Leads to what is published at that time; drafts are seen here only. */
export function StorefrontLink({ eventId, productId, at }: StorefrontLinkProps) {
  const client = useClient({ apiVersion: '2025-02-19' });
  const [address, setAddress] = useState<Address>({ kind: 'asking' });

  useEffect(() => {
    let isCurrent = true;
    const reader = client.withConfig({ perspective: 'published' });
    Promise.all([loadStorefrontUrl(fetchSettings), findPreviewPath(reader, eventId, productId)]).then(
      ([origin, path]) => {
        if (isCurrent) setAddress(path === undefined ? { kind: 'unseen' } : { kind: 'known', origin, path });
      },
      () => {
        if (isCurrent) setAddress({ kind: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [client, eventId, productId]);

  if (address.kind === 'known') {
    return (
      <Button
        as="a"
        href={toAddressAt(address.origin, address.path, at)}
        target="_blank"
        rel="noopener"
        mode="ghost"
        icon={LaunchIcon}
        text={at === undefined ? 'See it on the storefront' : 'See it on the storefront at this time'}
        title="What is published, without your draft"
        data-testid="promise-storefront"
      />
    );
  }
  return (
    <Text size={1} muted>
      {WHY_NOT[address.kind]}
    </Text>
  );
}

const WHY_NOT: Readonly<Record<Exclude<Address['kind'], 'known'>, string>> = {
  asking: 'Looking where buyers see it…',
  unseen: 'Buyers see it on the storefront once it and its market event are published.',
  failed: 'Where buyers see it could not be asked.',
};

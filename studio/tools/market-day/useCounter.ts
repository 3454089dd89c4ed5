import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'sanity';
import { loadStorefrontUrl } from '../../actions/storefrontUrl.ts';
import { fetchSettings } from '../../actions/viewOnStorefront.ts';
import { type Counter, createCounter } from './counter.ts';
import { toCounterOrigin } from './counterAddress.ts';

/** The shop's counter, once it is known where the shop is. */
export function useCounter(): Counter | undefined {
  const { token } = useClient({ apiVersion: '2025-02-19' }).config();
  const [storefront, setStorefront] = useState<string>();
  useEffect(() => {
    let isCurrent = true;
    // Never rejects: where no file names the shop, the address of the build is the answer.
    loadStorefrontUrl(fetchSettings).then((url) => {
      if (isCurrent) setStorefront(url);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return useMemo(
    () =>
      storefront === undefined
        ? undefined
        : createCounter({
            origin: toCounterOrigin(storefront, location.href),
            token,
            send: (url, init) => fetch(url, init),
          }),
    [storefront, token],
  );
}

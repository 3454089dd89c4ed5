/** `/v2025-02-19/data/query/production` in two. */
export function splitVersion(path: string): { readonly version: string; readonly rest: string } | undefined {
  const match = /^\/v(\d{4}-\d{2}-\d{2}|\d{1,2}|[xX])(\/.*)$/.exec(path);
  const [, version, rest] = match ?? [];
  return version === undefined || rest === undefined ? undefined : { version, rest };
}

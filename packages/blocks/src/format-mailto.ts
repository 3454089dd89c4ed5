export interface Letter {
  readonly to: string;
  readonly subject: string;
}

/**
 * A mailto link, or undefined where the address is none. Everything is percent-encoded, so a title with `&` or a line break cannot
 * add a recipient.
 */
export function formatMailto({ to, subject }: Letter): string | undefined {
  const address = to.trim();
  if (!/^[^\s@<>(),;:\\"[\]]+@[^\s@<>(),;:\\"[\]]+\.[^\s@<>(),;:\\"[\]]+$/.test(address)) return undefined;
  const [local = '', domain = ''] = address.split('@');
  const line = subject.replaceAll(/\s+/g, ' ');
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}?subject=${encodeURIComponent(line)}`;
}

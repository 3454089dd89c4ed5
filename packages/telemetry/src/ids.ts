/**
 * What a seller typed, such as a SKU or the name of a variant, as an id an event may carry: every run of other characters becomes
 * one "-", cut at 64. Two texts that differ only in such characters get the same id. Never for what a buyer typed.
 *
 * @example
 * toId('Deep blue / L'); // => 'Deep-blue-L'
 * toId('  '); // => 'none'
 */
export function toId(text: string): string {
  const kept = text
    .normalize('NFC')
    // Four numbers with dots read as an IP address, which no event may carry.
    .replace(/^\d+(?:\.\d+){3}$/, (numbers) => numbers.replaceAll('.', '-'))
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .slice(0, 64)
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '');
  return kept === '' ? 'none' : kept;
}

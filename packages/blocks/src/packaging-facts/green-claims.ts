/**
 * Words that promise something nobody can check. In the EU a general environmental claim needs proof that a stall does not have;
 * the materials, shares and tests beside it are the proof it does.
 */
const generalClaims =
  /\b(eco[- ]?friendly|environmentally friendly|green|sustainable|climate[- ]neutral|carbon[- ]neutral|planet|biodegradable|natural choice)\b/i;

/** The first general claim in a text. */
export function findGreenClaim(text: string): string | undefined {
  return generalClaims.exec(text)?.[0];
}

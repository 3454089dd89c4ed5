import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Keys for signing, newest first: the first signs, all are accepted, so that one can be changed without breaking what buyers have
 * in their carts. A key is at least 32 characters of chance; `npm start` and the operator's manual say where it comes from.
 */
export type SigningKeys = readonly [string, ...string[]];

/** What is signed; the same bytes never stand for two things. */
type Purpose = 'promise' | 'context';

const MIN_KEY_LENGTH = 32;
/** 128 of the 256 bits: nobody finds them by trying, and the token stays short. */
const SEAL_BYTES = 16;

/** 22 characters of base64url. */
export function sealText(purpose: Purpose, text: string, key: string): string {
  if (key.length < MIN_KEY_LENGTH) {
    throw new Error(
      `A signing key has ${key.length} characters, at least ${MIN_KEY_LENGTH} are needed: with a short one anybody can sign. ` +
        `Make one with "node -e 'console.log(crypto.randomBytes(32).toString(\`base64url\`))'".`,
    );
  }
  return createHmac('sha256', key).update(`${purpose}\n${text}`).digest().subarray(0, SEAL_BYTES).toString('base64url');
}

/** Whether one of the keys made the seal, in a time that says nothing about how much of it was right. */
export function isSealed(purpose: Purpose, text: string, { seal, keys }: { seal: string; keys: SigningKeys }): boolean {
  const given = Buffer.from(seal);
  return keys.some((key) => {
    const made = Buffer.from(sealText(purpose, text, key));
    return made.length === given.length && timingSafeEqual(made, given);
  });
}

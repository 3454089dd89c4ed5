/** What was written to buyers, and what waits to be sent. */

export interface SellerLetter {
  readonly letterId: string;
  readonly at: number;
  readonly kind: string;
  readonly reference: string | null;
  readonly to: string;
  readonly subject: string;
  readonly sentBy: 'smtp' | 'local';
}

export interface WaitingLetter {
  readonly letterId: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly createdAt: number;
  readonly attempts: number;
  readonly state: 'waiting' | 'dead';
  readonly lastError: string | null;
}

export interface SellerLetters {
  readonly at: number;
  readonly letters: readonly SellerLetter[];
  readonly waiting: readonly WaitingLetter[];
}

export interface SellerLetterText extends SellerLetter {
  readonly text: string;
  readonly html: string;
}

import { describe, expect, it } from 'vitest';
import { dropCondition } from './say-promise.ts';

describe('a promise said to who has ordered', () => {
  const condition = 'Order before Fri 27 Nov, 19:00';

  it('leaves out until when one had to order, and keeps all else', () => {
    expect(dropCondition({ sentence: `Collect Sat 28 Nov at A4. ${condition}.`, condition })).toBe(
      'Collect Sat 28 Nov at A4.',
    );
    expect(dropCondition({ sentence: `Collect Sat at A4. ${condition}. Kept until Sun.`, condition })).toBe(
      'Collect Sat at A4. Kept until Sun.',
    );
  });

  it('is as it was where it has no condition', () => {
    expect(dropCondition({ sentence: 'Collect Sat at A4.', condition: '' })).toBe('Collect Sat at A4.');
    expect(dropCondition({ sentence: 'Collect Sat at A4.', condition })).toBe('Collect Sat at A4.');
  });
});

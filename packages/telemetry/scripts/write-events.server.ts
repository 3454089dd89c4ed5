import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatEvents } from '../src/events-document.ts';

/** Writes EVENTS.md at the repository's root from the contract. */
writeFileSync(join(import.meta.dirname, '../../../EVENTS.md'), formatEvents());

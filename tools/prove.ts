import { runNamedScript } from './scripts.ts';

/** `npm run prove -- NAME`: proofs too heavy for every test run. Their figures stand in docs/figures.md. */
runNamedScript('prove', {
  kill9: {
    file: 'packages/content-lake/test/kill9.prove.ts',
    shows: 'every mutation the lake acknowledged survives kill -9 (--mutations 10000)',
  },
  buyers: {
    file: 'tools/proofs/buyers.prove.ts',
    shows:
      'a thousand buyers at once for fifty pieces, over HTTP: exactly fifty are sold (--rounds 20 --buyers 1000 --pieces 50)',
  },
  'same-key': {
    file: 'tools/proofs/same-key.prove.ts',
    shows: 'a checkout sent again and again is one order (--keys 100 --posts 50)',
  },
  'kill9-orders': {
    file: 'tools/proofs/kill9-orders.prove.ts',
    shows: 'every order a buyer was told of survives kill -9 of shop and database (--cycles 50)',
  },
  faults: {
    file: 'tools/proofs/faults.prove.ts',
    shows:
      'buyers are served while content hangs or the database is silent; no personal data and no draft in answers or logs',
  },
  'rolling-restart': {
    file: 'tools/proofs/rolling-restart.prove.ts',
    shows: 'no request fails while the shop is replaced under load (--restarts 20)',
  },
  properties: {
    file: 'packages/promise/test/properties.prove.ts',
    shows: 'every law of the promise engine holds for a million generated plans and orders (--runs 1000000)',
  },
  mutants: {
    file: 'packages/promise/test/mutants.prove.ts',
    shows: 'which changes to the engine no test notices (Stryker; half an hour, or one part with --mutate GLOB)',
  },
  clone: {
    file: 'tools/fresh-clone.prove.ts',
    shows: 'a fresh clone in an empty folder passes npm test and comes up with npm start',
  },
  snapshots: {
    file: 'tools/snapshots.prove.ts',
    shows:
      'which blocks look otherwise than their pictures in the repository (--accept takes what is there, --only NAME)',
  },
  screens: {
    file: 'tools/screens.prove.ts',
    shows: 'screenshots of every page, phone and desktop, light and dark, into a folder (--out DIR)',
  },
});

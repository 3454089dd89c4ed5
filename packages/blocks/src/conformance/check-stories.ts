import { parseHTML } from 'linkedom';
import { blockStates, type OccasionalState } from '../block-contract.ts';
import { renderStories } from './story-markup.ts';
import type { BlockCheck, BlockSubject } from './subject.ts';

const occasional: ReadonlySet<string> = new Set<OccasionalState>([
  'cutoffPassed',
  'closed',
  'soldOut',
  'unknown',
  'loading',
  'faulty',
]);

/** Every state is a story or explained; every story can be used as the contract says. */
export const storyChecks: readonly BlockCheck[] = [
  {
    rule: 'has a story for each state, or says why it cannot be in it',
    find: ({ stories, contract }) => {
      const reasons: Readonly<Record<string, string>> = contract.notShown;
      return Object.entries(blockStates).flatMap(([state, story]) => {
        const [hasStory, reason] = [stories[story] !== undefined, reasons[state]];
        if (hasStory && reason !== undefined) return [`${state} is a story and yet explained away`];
        if (hasStory || (reason && occasional.has(state))) return [];
        return [`no story ${story}, and no reason why it cannot be ${state}`];
      });
    },
  },
  {
    rule: 'keeps axe on in every story',
    find: ({ stories }) =>
      Object.entries(stories)
        .filter(([, story]) => story.parameters?.['a11y'] !== undefined)
        .map(([name]) => `story ${name} changes what axe looks at`),
  },
  {
    rule: 'sets right-to-left, dark, forced colours and 320 px as its stories are named',
    find: ({ stories }) => [
      ...(stories['RightToLeft']?.globals?.['direction'] === 'rtl' ? [] : ['RightToLeft is not right to left']),
      ...(stories['Dark']?.globals?.['scheme'] === 'dark' ? [] : ['Dark is not dark']),
      ...(stories['ForcedColours']?.parameters?.['forcedColours'] === true
        ? []
        : ['ForcedColours does not ask for them']),
      ...(String(stories['Small']?.parameters?.['frame']).startsWith('small') ? [] : ['Small is not 320 px wide']),
    ],
  },
  { rule: 'can be used without JavaScript as its contract says', find: findScriptlessFaults },
];

function findScriptlessFaults(subject: BlockSubject): readonly string[] {
  const rendered = renderStories(subject).map(([name, html]) => ({
    name,
    document: parseHTML(`<main>${html}</main>`).document,
  }));
  const forms = rendered.flatMap(({ name, document }) =>
    [...document.querySelectorAll('form')].map((form) => ({ name, form })),
  );
  const hasLink = rendered.some(({ document }) => document.querySelector('a[href]') !== null);
  const { withoutScript } = subject.contract;
  return [
    ...(withoutScript === 'submits' && forms.length === 0 ? ['it says it submits, but no story has a form'] : []),
    ...(withoutScript !== 'submits' && forms.length > 0 ? [`it has a form and says it only ${withoutScript}`] : []),
    ...(withoutScript === 'links' && !hasLink ? ['it says it links, but no story has a link'] : []),
    ...forms.flatMap(({ name, form }) => [
      ...(form.getAttribute('action') && /^(get|post)$/.test(form.getAttribute('method') ?? '')
        ? []
        : [`story ${name}: a form without action or method`]),
      ...(form.querySelector('button:not([type]), button[type="submit"]')
        ? []
        : [`story ${name}: a form nothing sends`]),
      ...[...form.querySelectorAll('input, select, textarea')]
        .filter((control) => !control.getAttribute('name'))
        .map(() => `story ${name}: a control without a name`),
    ]),
    ...rendered.flatMap(({ name, document }) =>
      [...document.querySelectorAll('button[type="button"]:not([popovertarget]):not([commandfor]):not([hidden])')].map(
        (button) => `story ${name}: button "${button.textContent}" does nothing without script and is not hidden`,
      ),
    ),
  ];
}

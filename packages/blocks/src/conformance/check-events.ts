import { browserEventNames } from '@stallkeep/telemetry';
import { eventSchemas } from '@stallkeep/telemetry/schema';
import { parseHTML } from 'linkedom';
import { renderStories } from './story-markup.ts';
import type { BlockCheck, BlockSubject } from './subject.ts';

/** Attributes of @stallkeep/telemetry/markup that name an event. */
const occasions = ['seen', 'click', 'submit', 'change'] as const;

interface MarkedEvent {
  readonly story: string;
  readonly name: string;
  readonly params: unknown;
}

/** Every event that the stories' markup carries. */
function findMarkedEvents(subject: BlockSubject): readonly MarkedEvent[] {
  return renderStories(subject).flatMap(([story, html]) => {
    const { document } = parseHTML(`<main>${html}</main>`);
    return occasions.flatMap((occasion) =>
      [...document.querySelectorAll(`[data-${occasion}]`)].map((element) => ({
        story,
        name: element.getAttribute(`data-${occasion}`) ?? '',
        params: readJson(element.getAttribute(`data-${occasion}-params`)),
      })),
    );
  });
}

/** A text that is no JSON stays a text: the event's own schema then says what is wrong with it. */
function readJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** What a block says it emits is what its stories emit, and every event is whole. */
export const eventChecks: readonly BlockCheck[] = [
  {
    rule: 'emits what it declares and nothing else',
    find: (subject) => {
      const declared = new Set(subject.telemetry.emits);
      const marked = findMarkedEvents(subject);
      const emitted = new Set(marked.map(({ name }) => name));
      return [
        ...[...emitted].filter((name) => !declared.has(name)).map((name) => `it emits ${name} and does not declare it`),
        ...[...declared]
          .filter((name) => !emitted.has(name))
          .map((name) => `it declares ${name} and no story emits it`),
      ];
    },
  },
  {
    rule: 'gives every event the parameters of the contract',
    find: (subject) =>
      findMarkedEvents(subject).flatMap(({ story, name, params }) => {
        const known = browserEventNames.find((one) => one === name);
        if (known === undefined) return [`story ${story}: no browser event is called "${name}"`];
        const read = eventSchemas[known].safeParse(params);
        return (read.error?.issues ?? []).map(
          (issue) => `story ${story}: ${name}.${issue.path.join('.')} ${issue.message}`,
        );
      }),
  },
  {
    rule: 'writes its event attributes with the functions of the contract',
    find: ({ files }) =>
      Object.entries(files)
        .filter(
          ([name, text]) => /Block\.tsx$|^[A-Z]\w+\.tsx$/.test(name) && /data-(seen|click|submit|change)\b/.test(text),
        )
        .map(([name]) => `${name} writes an event attribute by hand`),
  },
];

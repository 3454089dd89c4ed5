import type { OptionPreview } from '@stallkeep/content';
import type { Finding } from '@stallkeep/promise';
import { type FieldTarget, findField, toCalendarField } from './fields.ts';
import { toWayTitles } from './scene.ts';

/** A finding once, with the ways it concerns: a calendar that several share is one thing to look at. */
export interface SharedFinding {
  readonly finding: Finding;
  readonly titles: readonly string[];
  readonly target?: FieldTarget;
}

/** The findings of all ways, mistakes first, each once for the field it is about. */
export function shareFindings(
  ways: readonly Pick<OptionPreview, 'option' | 'findings'>[],
  names: ReadonlyMap<string, string>,
  eventId: string,
): readonly SharedFinding[] {
  const shared = new Map<string, SharedFinding>();
  const wayTitles = toWayTitles(
    ways.map(({ option }) => option),
    names,
  );
  for (const { option, findings } of ways) {
    for (const finding of findings.filter((each) => !isEndOfEvent(each, option))) {
      const target = findTarget(finding, { names, find: (path) => findField(path, option, eventId) });
      // What is about a way as a whole is another matter in each way.
      const about = target === undefined ? option._id : `${target.documentId} ${target.path ?? ''}`;
      const key = JSON.stringify([finding.rule, finding.params, about]);
      const known = shared.get(key);
      const titles = [...new Set([...(known?.titles ?? []), wayTitles.get(option._id) ?? option.title])];
      shared.set(key, { finding, titles, ...(target && { target }) });
    }
  }
  return [...shared.values()].toSorted((a, b) => rank(a) - rank(b));
}

/** An event has a last day, and after it nobody collects there: that is meant so. */
function isEndOfEvent({ rule, params }: Finding, { pickup }: OptionPreview['option']): boolean {
  return rule === 'sometimes_undated' && params['reason'] === 'no_window' && pickup?.collectAt === 'event';
}

function rank({ finding }: SharedFinding): number {
  return finding.severity === 'error' ? 0 : 1;
}

function findTarget(
  { params, path }: Finding,
  {
    names,
    find,
  }: {
    readonly names: ReadonlyMap<string, string>;
    readonly find: (path: string) => FieldTarget | undefined;
  },
): FieldTarget | undefined {
  const calendar = params['calendar'];
  if (typeof calendar === 'string') return toCalendarField(calendar, names);
  return path === '' ? undefined : find(path);
}

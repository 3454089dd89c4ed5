import { planEventState } from '@stallkeep/content';
import { formatCalendar } from '../calendar/formatCalendar.ts';
import { planCalendar } from '../calendar/planCalendar.ts';
import { requireAnswer, requireContent } from '../content.server.ts';
import { toEventView } from '../views/toEventView.ts';
import { loadSite, type PageRequest } from './page-request.ts';

/** The market days of an event as a calendar file; undefined where no event has the slug or none of its days is known. */
export async function loadCalendar(request: PageRequest, slug: string): Promise<string | undefined> {
  const [{ context }, answer] = await Promise.all([loadSite(request), requireContent().source.fetchEventPage(slug)]);
  const event = requireAnswer(answer, request.recorder);
  if (event === undefined) return undefined;
  const state = planEventState(event, request.now);
  if (state.changesAt !== undefined) request.recorder.limitTo(state.changesAt * 1000);
  const changedAt = Math.floor(Date.parse(event._updatedAt) / 1000);
  const site = { siteUrl: request.siteUrl, locale: context.locale };
  const calendar = planCalendar(toEventView(event, state, context), changedAt, site);
  return calendar && formatCalendar(calendar);
}

import { type BlockFields, findInstant, toOneOf, toText } from '../read-fields.ts';

/** `info`: good to know; `wait`: something is different; `stop`: something does not take place. */
export const noticeTones = ['info', 'wait', 'stop'] as const;
export type NoticeTone = (typeof noticeTones)[number];

export interface NoticeBarContent {
  readonly text?: string;
  readonly tone: NoticeTone;
  readonly linkText?: string;
  readonly linkHref?: string;
  /** ISO instants: shown from the first, until before the second. */
  readonly from?: string;
  readonly until?: string;
}

export function toNoticeBarContent(fields: BlockFields): NoticeBarContent {
  const [text, linkText, linkHref] = [toText(fields['text']), toText(fields['linkText']), toText(fields['linkHref'])];
  const [from, until] = [toText(fields['from']), toText(fields['until'])];
  return {
    tone: toOneOf(fields['tone'], noticeTones, 'info'),
    ...(text ? { text } : {}),
    ...(linkText ? { linkText } : {}),
    ...(linkHref ? { linkHref } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}

/** Whether it is to be shown at an instant in epoch seconds. A time that cannot be read limits nothing. */
export function isShownAt({ from, until }: NoticeBarContent, at: number): boolean {
  const [starts, ends] = [findInstant(from), findInstant(until)];
  return (starts === undefined || starts <= at) && (ends === undefined || at < ends);
}

/** The next instant after `now` at which it begins or ends. */
export function findNoticeChange({ from, until }: NoticeBarContent, now: number): number | undefined {
  const times = [findInstant(from), findInstant(until)].filter((time) => time !== undefined && time > now);
  return times[0];
}

export const noticeBarProjection = `{ text, tone, linkText, linkHref, from, until }`;

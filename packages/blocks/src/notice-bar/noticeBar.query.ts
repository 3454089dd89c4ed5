export const noticeBarProjection = `{ heading, text }`;

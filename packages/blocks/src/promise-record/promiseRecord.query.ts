export const promiseRecordProjection = `{ heading, text }`;

export const promiseRecordProjection = `{ heading, showWays }`;

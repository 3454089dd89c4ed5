export const conditionReportProjection = `{ heading, text }`;

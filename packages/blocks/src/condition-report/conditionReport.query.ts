export const conditionReportProjection = `{ heading, note, isThisPiece }`;

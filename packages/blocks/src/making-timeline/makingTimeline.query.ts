export const makingTimelineProjection = `{ heading, text, showBasis }`;

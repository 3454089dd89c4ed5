export const makingTimelineProjection = `{ heading, text }`;

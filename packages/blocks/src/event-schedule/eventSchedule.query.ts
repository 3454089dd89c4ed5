export const eventScheduleProjection = `{ heading, text }`;

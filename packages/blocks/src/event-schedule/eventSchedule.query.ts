export const eventScheduleProjection = `{ heading, text, count, showCalendar }`;

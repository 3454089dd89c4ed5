export const questionsProjection = `{ heading, text }`;

export const questionsProjection = `{ heading, items[]{ question, answer } }`;

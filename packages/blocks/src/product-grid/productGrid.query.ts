export const productGridProjection = `{ heading, intro, layout, limit, showFilter }`;

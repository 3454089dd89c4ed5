export { type DemoDates, planDates } from './content/dates.ts';
export type { DemoDocument } from './content/document.ts';
export { type DemoPicture, type DemoPlan, planDemo } from './plan.ts';
export { PicturesMissingError, type SeedStep, seedDemo } from './seed.ts';

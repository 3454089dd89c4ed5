import type { ConditionReportContent } from './conditionReport.content.ts';

export const conditionReportFixtures = {
  full: {
    heading: 'Its condition, honestly',
    note: 'Every set plays for two days on the bench before it is priced. What we heard and saw in that time stands here.',
    isThisPiece: true,
  },
  minimal: { isThisPiece: false },
} satisfies Record<string, ConditionReportContent>;

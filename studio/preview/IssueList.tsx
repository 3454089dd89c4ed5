import { Card, Stack, Text } from '@sanity/ui';
import type { OptionPreview } from '@stallkeep/content';
import { FieldLink } from './FieldLink.tsx';
import { findField } from './fields.ts';
import { sayIssue } from './issueWords.ts';

/** What keeps a way from a date at all, each with the field to fill in. Nothing where it is whole. */
export function IssueList({ way, eventId }: { readonly way: OptionPreview; readonly eventId: string }) {
  const { plan, request, option } = way;
  const failed = plan.ok ? request : plan;
  if (failed.ok) return null;
  return (
    <Card tone="critical" radius={2} padding={3} border>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {plan.ok ? 'This product cannot be promised yet' : 'This way cannot be promised yet'}
        </Text>
        {failed.issues.map((issue) => {
          const target = plan.ok ? undefined : findField(issue.path, option, eventId);
          return (
            <Text key={`${issue.path} ${issue.rule}`} size={1}>
              {sayIssue(issue, target?.label ?? (plan.ok ? 'The product' : undefined))}{' '}
              {target !== undefined && <FieldLink target={target} />}
            </Text>
          );
        })}
      </Stack>
    </Card>
  );
}

import { WarningOutlineIcon } from '@sanity/icons/WarningOutline';
import { Card, Flex, Stack, Text } from '@sanity/ui';
import type { SellerProblem } from '@stallkeep/orders/seller-api';

/** Why something was not done or is not here, and what to do. */
export function Problem({ problem }: { readonly problem: SellerProblem | undefined }) {
  if (problem === undefined) return null;
  return (
    <Card
      tone="critical"
      border
      radius={2}
      padding={3}
      role="alert"
      data-testid="market-problem"
      data-reason={problem.reason}
    >
      <Flex gap={3}>
        <Text size={2}>
          <WarningOutlineIcon aria-hidden />
        </Text>
        <Stack gap={3} flex={1}>
          <Text size={1} weight="semibold">
            {problem.title}
          </Text>
          <Text size={1}>{problem.detail}</Text>
          {problem.issues?.map(({ path, rule }) => (
            <Text key={`${path} ${rule}`} size={1}>
              {path}: {rule}
            </Text>
          ))}
        </Stack>
      </Flex>
    </Card>
  );
}

/** There is nothing, and what to do where something was expected. */
export function Empty({ title, advice }: { readonly title: string; readonly advice: string }) {
  return (
    <Card tone="transparent" border radius={3} padding={5} data-testid="market-empty">
      <Stack gap={4}>
        <Text size={2} weight="semibold">
          {title}
        </Text>
        <Text size={1} muted>
          {advice}
        </Text>
      </Stack>
    </Card>
  );
}

import { Button, Card, Container, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import type { UserViewComponent } from 'sanity/structure';
import { isPreviewedType, type PreviewedType } from './content.ts';
import { EmptyPreview } from './EmptyPreview.tsx';
import { LossList } from './LossList.tsx';
import { PromisePreview } from './PromisePreview.tsx';
import { usePreviewContent } from './usePreviewContent.ts';

/** The view "Promise" beside the form of a product, a way or an event: what buyers are told, drafts included, at any time. */
export const PromiseView: UserViewComponent = ({ documentId, schemaType }) => {
  // Another attempt is another mount: it asks everything anew.
  const [attempt, setAttempt] = useState(0);
  const { name } = schemaType;
  if (!isPreviewedType(name)) {
    throw new Error(`There is no promise preview of ${name}. Give the view only to what isPreviewedType takes.`);
  }
  return (
    <Card height="fill" overflow="auto" data-testid="promise-view">
      <Container width={3} padding={[3, 3, 4]}>
        <LoadedView
          key={`${documentId} ${attempt}`}
          type={name}
          documentId={documentId}
          onRetry={() => setAttempt(attempt + 1)}
        />
      </Container>
    </Card>
  );
};

interface LoadedViewProps {
  readonly type: PreviewedType;
  readonly documentId: string;
  readonly onRetry: () => void;
}

function LoadedView({ type, documentId, onRetry }: LoadedViewProps) {
  const state = usePreviewContent(type, documentId);
  switch (state.kind) {
    case 'loading':
      return (
        <Flex gap={3} padding={5} align="center" justify="center">
          <Spinner muted />
          <Text size={1} muted>
            Working out what buyers are promised…
          </Text>
        </Flex>
      );
    case 'failed':
      return (
        <Card tone="critical" border radius={3} padding={4} role="alert">
          <Stack gap={4}>
            <Text size={1} weight="semibold">
              The preview could not be made
            </Text>
            <Text size={1}>{state.message}</Text>
            <Flex>
              <Button type="button" mode="ghost" text="Try again" onClick={onRetry} />
            </Flex>
          </Stack>
        </Card>
      );
    case 'ready': {
      const { content } = state;
      return (
        <Stack gap={4}>
          <LossList losses={content.losses} />
          <PromisePreview
            type={type}
            content={content}
            renderEmpty={(reason) => <EmptyPreview type={type} reason={reason} />}
          />
        </Stack>
      );
    }
  }
}

import { Box, Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui';
import { formatIssue, type PageFile, parsePageFile } from '@stallkeep/blocks/page-file';
import type { Issue } from '@stallkeep/promise';
import { useState } from 'react';
import { type PageDocument, planPageImport } from './planPageImport.ts';

export interface ImportPageDialogProps {
  /** The draft as it was when the dialog opened, or what is published. */
  readonly document: PageDocument;
  readonly onReplace: (page: PageFile) => void;
}

type Step =
  | { readonly kind: 'writing'; readonly issues: readonly Issue[] }
  | { readonly kind: 'read'; readonly page: PageFile };

/** Paste or choose, be told what comes and what goes, and only then replace. */
export function ImportPageDialog({ document, onReplace }: ImportPageDialogProps) {
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>({ kind: 'writing', issues: [] });
  const read = (source: string): void => {
    const parsed = parsePageFile(source);
    setText(source);
    setStep(parsed.ok ? { kind: 'read', page: parsed.value } : { kind: 'writing', issues: parsed.issues });
  };
  return (
    <Box data-testid="import-page-dialog">
      <Stack gap={4}>
        {step.kind === 'writing' ? <Source text={text} onText={setText} onRead={read} /> : null}
        {step.kind === 'writing' && step.issues.length > 0 ? <Issues issues={step.issues} /> : null}
        {step.kind === 'read' ? (
          <Summary
            document={document}
            page={step.page}
            onReplace={() => onReplace(step.page)}
            onBack={() => setStep({ kind: 'writing', issues: [] })}
          />
        ) : null}
      </Stack>
    </Box>
  );
}

interface SourceProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onRead: (text: string) => void;
}

function Source({ text, onText, onRead }: SourceProps) {
  return (
    <Stack gap={3}>
      <Text as="label" size={1} htmlFor="page-file-text">
        Paste the page file that the composer gave you, or choose a saved one.
      </Text>
      <TextArea
        id="page-file-text"
        rows={10}
        fontSize={1}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Flex gap={3} align="center" justify="space-between" wrap="wrap">
        <input
          type="file"
          aria-label="Page file"
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) => {
            // A file that cannot be read is told as one that is no page: its name stands in the issue.
            const file = files?.[0];
            file?.text().then(onRead, () => onRead(`${file.name} could not be read`));
          }}
        />
        <Button
          type="button"
          tone="primary"
          text="Read it"
          disabled={text.trim() === ''}
          onClick={() => onRead(text)}
        />
      </Flex>
    </Stack>
  );
}

function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <Card padding={4} radius={2} tone="critical" role="alert">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {issues.length === 1
            ? 'One thing is wrong with this file'
            : `${issues.length} things are wrong with this file`}
        </Text>
        {issues.map((issue) => (
          <Text key={`${issue.path} ${issue.rule}`} size={1}>
            {formatIssue(issue)}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}

interface SummaryProps {
  readonly document: PageDocument;
  readonly page: PageFile;
  readonly onReplace: () => void;
  readonly onBack: () => void;
}

function Summary({ document, page, onReplace, onBack }: SummaryProps) {
  const { replaced, blocks, cautions, missingPictures } = planPageImport(document, page);
  return (
    <Stack gap={4}>
      <Text size={1}>
        “{page.title}” has {sayBlocks(blocks)}.{' '}
        {replaced === 0
          ? 'They go into this draft.'
          : `They take the place of the ${sayBlocks(replaced)} in this draft. Buyers see what is published until you publish.`}
      </Text>
      {cautions.map((words) => (
        <Card key={words} padding={3} radius={2} tone="caution">
          <Text size={1}>{words}</Text>
        </Card>
      ))}
      <MissingPictures words={missingPictures.map(({ where }) => where)} />
      <Flex gap={2} justify="flex-end">
        <Button type="button" mode="ghost" text="Another file" onClick={onBack} />
        <Button
          type="button"
          tone={replaced === 0 ? 'primary' : 'caution'}
          text={replaced === 0 ? `Add ${sayBlocks(blocks)}` : `Replace ${sayBlocks(replaced)}`}
          onClick={onReplace}
        />
      </Flex>
    </Stack>
  );
}

function MissingPictures({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <Card padding={3} radius={2} tone="caution">
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          Choose a picture for
        </Text>
        {words.map((each) => (
          <Text key={each} size={1}>
            {each}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}

export function sayBlocks(count: number): string {
  return count === 1 ? '1 block' : `${count} blocks`;
}

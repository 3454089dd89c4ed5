import { Box, Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui';
import { formatIssue, type PageFile, parsePageFile } from '@stallkeep/blocks/page-file';
import type { Issue } from '@stallkeep/promise';
import { useState } from 'react';
import { type PageDocument, planPageImport, planPageUndo } from './planPageImport.ts';

export interface ImportPageDialogProps {
  /** The draft as it was when the dialog opened, or what is published. */
  readonly document: PageDocument;
  /** What was imported a moment ago, where the form around the dialog was drawn anew since. */
  readonly imported: Imported | undefined;
  readonly onImport: (imported: Imported) => void;
  readonly onPatch: (patches: readonly object[]) => void;
  readonly onClose: () => void;
}

export interface Imported {
  readonly page: PageFile;
  /** What “Undo” brings back. */
  readonly before: PageDocument;
}

type Step =
  | { readonly kind: 'writing'; readonly issues: readonly Issue[] }
  | { readonly kind: 'read'; readonly page: PageFile }
  | ({ readonly kind: 'imported' } & Imported);

/** Paste or choose, be told what comes and what goes, and only then replace. */
export function ImportPageDialog({ document, imported, onImport, onPatch, onClose }: ImportPageDialogProps) {
  const [text, setText] = useState('');
  const [step, setStep] = useState<Step>(
    imported === undefined ? { kind: 'writing', issues: [] } : { kind: 'imported', ...imported },
  );
  const read = (source: string): void => {
    const parsed = parsePageFile(source);
    setText(source);
    setStep(parsed.ok ? { kind: 'read', page: parsed.value } : { kind: 'writing', issues: parsed.issues });
  };
  const replace = (page: PageFile): void => {
    const done = { page, before: document };
    onImport(done);
    onPatch(planPageImport(document, page).patches);
    setStep({ kind: 'imported', ...done });
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
            onReplace={() => replace(step.page)}
            onBack={() => setStep({ kind: 'writing', issues: [] })}
          />
        ) : null}
        {step.kind === 'imported' ? (
          <ImportReport
            document={step.before}
            page={step.page}
            onClose={onClose}
            onUndo={() => {
              onPatch(planPageUndo(step.before));
              onClose();
            }}
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

interface ImportReportProps {
  readonly document: PageDocument;
  readonly page: PageFile;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

function ImportReport({ document, page, onUndo, onClose }: ImportReportProps) {
  const { blocks, missingPictures } = planPageImport(document, page);
  return (
    <Stack gap={4}>
      <Text size={1} role="status">
        The draft has {sayBlocks(blocks)} now. Publish when it is as you want it.
      </Text>
      <MissingPictures words={missingPictures.map(({ where }) => where)} />
      <Flex gap={2} justify="flex-end">
        <Button type="button" mode="ghost" text="Undo the import" onClick={onUndo} />
        <Button type="button" tone="primary" text="Done" onClick={onClose} />
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

function sayBlocks(count: number): string {
  return count === 1 ? '1 block' : `${count} blocks`;
}

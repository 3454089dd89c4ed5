import { formatRichTextLines, isRichText, toRichText } from '@stallkeep/blocks/page-file';
import { Field } from '@stallkeep/kit';
import { useState } from 'react';
import { type FieldInputProps, findError } from './FieldInput.tsx';

/** Running text as plain lines. While it is written, the lines are the writer's; undo or another block brings the page's. */
export function RichTextInput(props: FieldInputProps) {
  const { field, value, path, onChange, onSettle } = props;
  const blocks = isRichText(value) ? value : [];
  const said = formatRichTextLines(blocks);
  const [draft, setDraft] = useState<string>();
  // The page's words count once they differ from what the draft means: somebody pressed undo.
  const isDraftCurrent = draft !== undefined && formatRichTextLines(toRichText(draft, blocks)) === said;
  return (
    <Field
      kind="textarea"
      name={path}
      label={field.title}
      hint={[field.description, '## heading, - item, > quote, **strong**, [words](address).'].filter(Boolean).join(' ')}
      {...findError(props)}
      rows={10}
      value={isDraftCurrent ? draft : said}
      onChange={(event) => {
        const lines = event.currentTarget.value;
        setDraft(lines);
        const text = toRichText(lines, blocks);
        onChange(text.length === 0 ? undefined : text);
      }}
      onBlur={() => {
        setDraft(undefined);
        onSettle();
      }}
    />
  );
}

import { Card, Stack, Text, TextArea } from '@sanity/ui';
import { useId, useState } from 'react';
import { type ArrayOfObjectsInputProps, PatchEvent, set, unset, useFormValue } from 'sanity';
import { type PostcodeRow, sayPostcodeRule } from '../rules/postcode.ts';
import { formatPostcodeRules, type PostcodeRule, parsePostcodeText } from '../rules/postcodeText.ts';
import { useFormChange } from './ZoneFormInput.tsx';

/**
 * The postcodes of a delivery zone as a line of text, "1100, 1150-1199, not 1170", with what it is read as below. One line
 * fills both `includes` and `excludes`; what cannot be read is named and left out of both.
 */
export function PostcodesInput(props: ArrayOfObjectsInputProps) {
  const { elementProps, readOnly, schemaType } = props;
  const includes = toRows(props.value);
  const excludes = toRows(useFormValue(['excludes']));
  const country = useFormValue(['countryCode']);
  const countryCode = typeof country === 'string' ? country : undefined;
  const changeForm = useFormChange();
  const [typed, setTyped] = useState<string>();
  const readId = useId();
  const issues = typed === undefined ? [] : parsePostcodeText(typed, countryCode).issues;

  function typePostcodes(text: string) {
    setTyped(text);
    const read = parsePostcodeText(text, countryCode);
    changeForm(PatchEvent.from([toPatch('includes', read.includes), toPatch('excludes', read.excludes)]));
  }

  return (
    <Stack gap={3}>
      <TextArea
        id={elementProps.id}
        ref={elementProps.ref}
        onFocus={elementProps.onFocus}
        onBlur={(event) => {
          // What could not be read stays to be mended; a line that was read is written in its tidy form.
          if (issues.length === 0) setTyped(undefined);
          elementProps.onBlur(event);
        }}
        value={typed ?? formatPostcodeRules(includes, excludes, countryCode)}
        onChange={(event) => typePostcodes(event.currentTarget.value)}
        readOnly={readOnly === true}
        rows={3}
        placeholder="1100, 1150-1199, 1350-212, not 1170"
        autoComplete="off"
        spellCheck={false}
        aria-label={schemaType.title}
        aria-describedby={`${elementProps['aria-describedby'] ?? ''} ${readId}`.trim()}
        aria-invalid={issues.length > 0}
      />
      <Stack gap={3} id={readId} aria-live="polite">
        {issues.length > 0 && (
          <Card padding={3} radius={2} tone="caution" border>
            <Stack gap={3}>
              {issues.map((issue) => (
                <Text key={issue} size={1}>
                  Not read: {issue}
                </Text>
              ))}
            </Stack>
          </Card>
        )}
        {includes.length > 0 && <RulesSaid title="Goes to" rules={includes} />}
        {excludes.length > 0 && <RulesSaid title="Does not go to" rules={excludes} />}
        {countryCode === undefined && (
          <Text size={1} muted>
            Give the country first: it tells a whole postcode from the beginning of one.
          </Text>
        )}
      </Stack>
    </Stack>
  );
}

function RulesSaid({ title, rules }: { readonly title: string; readonly rules: readonly PostcodeRow[] }) {
  return (
    <Text size={1} muted>
      <strong>{title}</strong>: {rules.map(sayPostcodeRule).join('; ')}.
    </Text>
  );
}

function toPatch(field: 'includes' | 'excludes', rules: readonly PostcodeRule[]) {
  return rules.length > 0 ? set(rules, [field]) : unset([field]);
}

// A form's values come untyped, and these two arrays hold postcode rules only.
function toRows(value: unknown): readonly PostcodeRow[] {
  return Array.isArray(value) ? value : [];
}

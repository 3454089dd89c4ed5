import { Checkbox, Flex, Select, Stack, Text } from '@sanity/ui';
import type { Issue } from '@stallkeep/promise';
import { type ReactNode, useId, useMemo } from 'react';
import { GovUkList } from './GovUkList.tsx';
import { findDivision, type Questions } from './planAnswer.ts';

const MONTHS_AHEAD = [6, 12, 18, 24] as const;

interface HolidayQuestionsProps {
  readonly library: typeof import('@stallkeep/holidays/library');
  readonly questions: Questions;
  readonly listIssues: readonly Issue[];
  readonly onChange: (questions: Questions) => void;
}

/** Where, how far ahead, in which language; and the official list to compare with, where there is one. */
export function HolidayQuestions({ library, questions, listIssues, onChange }: HolidayQuestionsProps) {
  const keptId = useId();
  const countries = useMemo(() => library.listCountries(), [library]);
  const regions = useMemo(() => library.listRegions(questions.countryCode), [library, questions.countryCode]);
  const languages = useMemo(
    () => [...new Set(['en', ...library.listLanguages(questions.countryCode)])],
    [library, questions.countryCode],
  );
  const division = findDivision(questions);
  return (
    <Stack gap={4}>
      <Flex gap={3} wrap="wrap">
        <Choice
          label="Country"
          value={questions.countryCode}
          onChange={(countryCode) => onChange({ ...questions, countryCode, regionCode: '', language: 'en' })}
        >
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
        {regions.length > 0 && (
          <Choice
            label="Region"
            value={questions.regionCode}
            onChange={(regionCode) => onChange({ ...questions, regionCode })}
          >
            <option value="">The whole country</option>
            {regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Choice>
        )}
        <Choice
          label="How far ahead"
          value={String(questions.monthsAhead)}
          onChange={(months) => onChange({ ...questions, monthsAhead: Number(months) })}
        >
          {MONTHS_AHEAD.map((months) => (
            <option key={months} value={months}>
              {months} months
            </option>
          ))}
        </Choice>
        {languages.length > 1 && (
          <Choice
            label="Names buyers read"
            value={questions.language}
            onChange={(language) => onChange({ ...questions, language })}
          >
            {languages.map((language) => (
              <option key={language} value={language}>
                {sayLanguage(language)}
              </option>
            ))}
          </Choice>
        )}
      </Flex>
      <Flex as="label" htmlFor={keptId} gap={2} align="center">
        <Checkbox
          id={keptId}
          checked={questions.isWithKeptDays}
          onChange={(event) => onChange({ ...questions, isWithKeptDays: event.currentTarget.checked })}
        />
        <Text size={1}>Also days people keep without being free, such as Mother’s Day</Text>
      </Flex>
      {questions.countryCode === 'GB' && (
        <GovUkList
          text={questions.listText}
          division={division}
          issues={listIssues}
          onChange={(listText) => onChange({ ...questions, listText })}
        />
      )}
    </Stack>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <Stack gap={2} style={{ flex: '1 1 11rem', minWidth: 0 }}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      <Select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </Select>
    </Stack>
  );
}

function sayLanguage(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}

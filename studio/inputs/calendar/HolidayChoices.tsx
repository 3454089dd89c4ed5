import { Badge, Button, Card, Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import type { HolidayChoice } from '../../rules/holidayChoices.ts';
import { sayDay } from '../../rules/specialDays.ts';
import type { Answer } from './planAnswer.ts';

interface HolidayChoicesProps {
  readonly answer: Answer;
  /** Dates that are ticked. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

/** The suggested days with their sources. None is ticked to begin with: the seller knows, the sources only suggest. */
export function HolidayChoices({ answer, ticked, onTick }: HolidayChoicesProps) {
  const wanted = answer.choices.filter(({ state, isClosedAnyway }) => state === 'free' && !isClosedAnyway);
  const disputed = answer.choices.filter(({ isDisputed }) => isDisputed).length;

  function tick(on: string, isTicked: boolean) {
    const next = new Set(ticked);
    if (isTicked) next.add(on);
    else next.delete(on);
    onTick(next);
  }

  return (
    <Stack gap={3}>
      {answer.issues.map(({ path, rule, got }) => (
        <Card key={path} tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>
            {path} must be {rule}, but is {got}.
          </Text>
        </Card>
      ))}
      <Text size={1} muted>
        Suggested by {answer.source}
        {answer.isListUsed ? ' and the list you gave' : ''}. Such lists lack days that were declared late: tick what is
        true for you.
      </Text>
      {answer.isListUsed && (
        <Card tone={disputed > 0 ? 'caution' : 'positive'} padding={3} radius={2} role="status">
          <Text size={1}>
            {disputed === 0
              ? 'The library and the list agree on every day.'
              : `The library and the list differ on ${disputed === 1 ? 'one day' : `${disputed} days`}, marked below.`}
          </Text>
        </Card>
      )}
      <Flex gap={2} wrap="wrap">
        <Button
          type="button"
          mode="ghost"
          text="Tick all you would be open on"
          disabled={wanted.length === 0}
          onClick={() => onTick(new Set(wanted.map(({ exception }) => exception.on)))}
        />
        <Button
          type="button"
          mode="bleed"
          text="Tick none"
          disabled={ticked.size === 0}
          onClick={() => onTick(new Set())}
        />
      </Flex>
      <Card border radius={2}>
        {answer.choices.map((choice, index) => (
          <Card key={choice.exception.on} borderTop={index > 0} tone={choice.isDisputed ? 'caution' : 'default'}>
            <ChoiceLine
              choice={choice}
              isTicked={choice.state === 'there' || ticked.has(choice.exception.on)}
              onTick={(isTicked) => tick(choice.exception.on, isTicked)}
            />
          </Card>
        ))}
      </Card>
    </Stack>
  );
}

interface ChoiceLineProps {
  readonly choice: HolidayChoice;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function ChoiceLine({ choice, isTicked, onTick }: ChoiceLineProps) {
  const id = useId();
  const { exception, state, kind, isSubstitute, isClosedAnyway, remarks } = choice;
  const said = [
    ...(state === 'there' ? ['In your calendar already.'] : []),
    ...(isClosedAnyway && state === 'free' ? ['You are closed on this weekday anyway.'] : []),
    ...remarks,
  ];
  return (
    <Flex gap={3} padding={3} align="flex-start">
      <Checkbox
        id={id}
        checked={isTicked}
        disabled={state !== 'free'}
        onChange={(event) => onTick(event.currentTarget.checked)}
        aria-describedby={`${id}-said`}
      />
      <Stack gap={2} flex={1}>
        <Flex gap={2} wrap="wrap" align="center">
          <Text as="label" htmlFor={id} size={1} weight="medium" muted={state !== 'free'}>
            {sayDay(exception.on)} · {exception.label}
          </Text>
          {kind !== 'public' && <Badge tone="default">{SAID_KINDS[kind]}</Badge>}
          {isSubstitute && <Badge tone="default">substitute day</Badge>}
        </Flex>
        <Stack gap={2} id={`${id}-said`}>
          {said.map((sentence) => (
            <Text key={sentence} size={1} muted>
              {sentence}
            </Text>
          ))}
          <Text size={0} muted>
            {exception.source}
          </Text>
        </Stack>
      </Stack>
    </Flex>
  );
}

const SAID_KINDS: Readonly<Record<HolidayChoice['kind'], string>> = {
  public: 'public holiday',
  bank: 'banks closed',
  'half-day': 'half a day',
  optional: 'free for some',
  school: 'schools closed',
  observance: 'kept, not free',
};

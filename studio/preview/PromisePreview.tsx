import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import type { PreviewQuestion } from '@stallkeep/content';
import type { Instant } from '@stallkeep/promise';
import { type ReactNode, useMemo, useState } from 'react';
import { useCurrentLocale } from 'sanity';
import { styled } from 'styled-components';
import { ContextControl } from './ContextControl.tsx';
import { BROWSER_TZ_VERSION, findNextChange } from './clock.ts';
import type { PreviewContent, PreviewedType } from './content.ts';
import { FindingList } from './FindingList.tsx';
import { shareFindings } from './findings.ts';
import { toPreviewLocale } from './locale.ts';
import { StorefrontLink } from './StorefrontLink.tsx';
import {
  type EmptyReason,
  FIRST_CHOICE,
  groupBySeller,
  type Scene,
  type SceneResult,
  toScene,
  toWayTitles,
} from './scene.ts';
import { TimeControl } from './TimeControl.tsx';
import { useNow } from './useNow.ts';
import { type PlannedAnswer, usePlannedPreview } from './usePlannedPreview.ts';
import { useSettled } from './useSettled.ts';
import { WayTicket } from './WayTicket.tsx';
import { WeekPicture } from './WeekPicture.tsx';
import { WeekTable } from './WeekTable.tsx';
import { toLanesOfWeek } from './weekLanes.ts';

/** Milliseconds of quiet in a postcode or a number before it is followed. */
const TYPING_MS = 300;

interface PromisePreviewProps {
  readonly type: PreviewedType;
  readonly content: PreviewContent;
  readonly renderEmpty: (reason: EmptyReason) => ReactNode;
}

/** Chooses what is looked at and when, and shows it. */
export function PromisePreview({ type, content, renderEmpty }: PromisePreviewProps) {
  const locale = toPreviewLocale(useCurrentLocale().id);
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const [chosenAt, setChosenAt] = useState<Instant>();
  const now = useNow();
  const settledChoice = useSettled(choice, TYPING_MS);
  const at = chosenAt ?? now;
  const scene = useMemo(() => toScene(type, content.shape, settledChoice), [type, content, settledChoice]);
  const state = usePlannedPreview(useMemo(() => toQuestion(scene, at), [scene, at]));

  if (scene.kind === 'empty') return renderEmpty(scene.reason);
  const planned = state.kind === 'planned' ? state : undefined;
  const answers = planned?.preview.ways.map(({ answer }) => answer) ?? [];
  return (
    <Stack gap={5}>
      <Card border radius={3} padding={4}>
        <Stack gap={4}>
          <TimeControl
            at={at}
            isNow={chosenAt === undefined}
            zone={scene.event.zone}
            locale={locale}
            nextChange={findNextChange(answers, at)}
            onChange={setChosenAt}
          />
          <ContextControl scene={scene} choice={choice} locale={locale} onChange={setChoice} />
          <Flex gap={3} wrap="wrap" align="center" justify="space-between">
            <Text size={1} muted>
              {sayContext(scene)}
            </Text>
            <StorefrontLink eventId={scene.event._id} productId={scene.product?._id} at={chosenAt} />
          </Flex>
        </Stack>
      </Card>
      {state.kind === 'failed' && (
        <Card tone="critical" border radius={3} padding={4} role="alert">
          <Text size={1}>The promises could not be worked out: {state.message}</Text>
        </Card>
      )}
      {planned !== undefined && (
        <Shown {...planned} names={content.names} locale={locale} isNow={chosenAt === undefined} onMove={setChosenAt} />
      )}
    </Stack>
  );
}

function toQuestion(scene: SceneResult, at: Instant): PreviewQuestion | undefined {
  if (scene.kind === 'empty') return undefined;
  const { options, product, variantSku, event, destination, quantity } = scene;
  // Nothing in particular is no number of anything: its size, which a limit may ask for, is not known.
  const asked = product === undefined ? {} : { product, variantSku, quantity };
  return { options, ...asked, event, destination, at, tzVersion: BROWSER_TZ_VERSION };
}

function sayContext({ event, isUnused }: Scene): string {
  if (isUnused) return `No product has this way yet. Shown as if it were sold at “${event.name}”.`;
  return `What buyers read at “${event.name}”, with your draft.`;
}

const Tickets = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr));
  gap: 1rem;
`;

interface ShownProps extends PlannedAnswer {
  readonly names: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly isNow: boolean;
  readonly onMove: (at: Instant) => void;
}

function Shown({ question, preview, names, locale, isNow, onMove }: ShownProps) {
  const { at, event } = question;
  const [isTableShown, setTableShown] = useState(false);
  const reading = { locale, zone: event.zone, near: at };
  const lanes = useMemo(() => toLanesOfWeek(preview, toWayTitles(question.options, names)), [preview, question, names]);
  const findings = shareFindings(preview.ways, names, event._id);
  const groups = groupBySeller(preview.ways, names);
  return (
    <Stack gap={6}>
      {groups.map(({ sellerId, name, ways }) => (
        <Stack key={sellerId} gap={4}>
          {groups.length > 1 && (
            <Heading as="h2" size={1}>
              {name}
            </Heading>
          )}
          <Tickets>
            {ways.map((way) => (
              <WayTicket key={way.option._id} way={way} eventId={event._id} reading={reading} />
            ))}
          </Tickets>
        </Stack>
      ))}
      <Stack gap={4}>
        <Flex gap={3} align="center" justify="space-between" wrap="wrap">
          <Heading as="h2" size={1}>
            The week: when an order leads to what
          </Heading>
          <Button
            type="button"
            mode="bleed"
            fontSize={1}
            padding={2}
            text={isTableShown ? 'Hide the table' : 'As a table'}
            aria-expanded={isTableShown}
            onClick={() => setTableShown(!isTableShown)}
          />
        </Flex>
        <WeekPicture lanes={lanes} week={preview.week} at={at} isNow={isNow} reading={reading} onMove={onMove} />
        <WeekTable lanes={lanes} isShown={isTableShown} reading={reading} />
      </Stack>
      {findings.length > 0 && (
        <Stack gap={4}>
          <Heading as="h2" size={1}>
            Worth a look in how it is set up
          </Heading>
          <FindingList findings={findings} names={names} reading={reading} />
        </Stack>
      )}
    </Stack>
  );
}

import { VisuallyHidden } from '@stallkeep/kit';
import type { BlockWords } from './block-words.ts';
import type { Landmark, PlanSide } from './findStall.content.ts';
import { type Ground, planStalls, type StallPlace } from './plan-stalls.ts';
import styles from './StallPlan.module.css';

interface StallPlanProps {
  readonly ground: Ground;
  readonly place: StallPlace;
  readonly landmarks: readonly Landmark[];
  readonly words: BlockWords;
}

const above: readonly PlanSide[] = ['topLeft', 'top', 'topRight'];
const beside: readonly PlanSide[] = ['left', 'right'];
const below: readonly PlanSide[] = ['bottomLeft', 'bottom', 'bottomRight'];

/**
 * Rows of stalls with ours marked, drawn here from what the seller says: no map of anybody is fetched. The sentence under it says the
 * same, so the drawing itself is hidden from who does not see it.
 */
export function StallPlan({ ground, place, landmarks, words }: StallPlanProps) {
  const { width, height, size, stalls, labels, pin } = planStalls(ground, place);
  const row = ground.rows[place.row] ?? '';
  return (
    <figure className={styles['plan']} aria-label={words.planTitle}>
      <div className={styles['paper']} dir="ltr">
        <Landmarks sides={above} landmarks={landmarks} words={words} />
        <Landmarks sides={beside} landmarks={landmarks} words={words} />
        <svg viewBox={`0 0 ${round(width)} ${round(height)}`} aria-hidden="true" focusable="false">
          {stalls.map((stall) => (
            <rect
              key={`${stall.x} ${stall.y}`}
              className={stall.isOurs ? styles['ours'] : styles['stall']}
              x={round(stall.x)}
              y={round(stall.y)}
              width={round(stall.width)}
              height={round(stall.height)}
              rx="2"
            />
          ))}
          {labels.map(({ text, x, y }) => (
            <text key={y} x={round(x)} y={round(y)} fontSize={round(size)} dominantBaseline="central">
              {text}
            </text>
          ))}
          <path className={styles['pin']} d={drawPin(pin)} />
          <circle
            className={styles['eye']}
            cx={round(pin.x)}
            cy={round(pin.y - pin.radius * 1.5)}
            r={round(pin.radius * 0.36)}
          />
        </svg>
        <Landmarks sides={below} landmarks={landmarks} words={words} />
      </div>
      <figcaption>
        {words.inWords(row, place.index + 1, ground.perRow)} <span className={styles['scale']}>{words.notToScale}</span>
      </figcaption>
    </figure>
  );
}

interface LandmarksProps {
  readonly sides: readonly PlanSide[];
  readonly landmarks: readonly Landmark[];
  readonly words: BlockWords;
}

function Landmarks({ sides, landmarks, words }: LandmarksProps) {
  if (!landmarks.some(({ side }) => sides.includes(side))) return null;
  return (
    <ul className={styles['edge']}>
      {sides.map((side) => {
        const names = landmarks.filter((landmark) => landmark.side === side).map(({ name }) => name);
        return (
          <li key={side} data-side={side} aria-hidden={names.length === 0 ? true : undefined}>
            {names.length > 0 ? (
              <>
                <bdi>{names.join(', ')}</bdi>
                <VisuallyHidden> ({words.sides[side]})</VisuallyHidden>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** A drop whose tip stands at the pin's place. */
function drawPin({ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number }): string {
  const [left, right, middle] = [round(x - radius), round(x + radius), round(y - radius * 1.5)];
  const r = round(radius);
  return `M${round(x)} ${round(y)} L${left} ${middle} A${r} ${r} 0 1 1 ${right} ${middle}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

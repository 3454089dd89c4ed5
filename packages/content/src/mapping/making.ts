import type { MakePlan, Resource } from '@stallkeep/promise';
import type { MakeShape, ResourceShape } from '../shapes/resource.ts';
import { toCalendar, WEEKDAYS } from './calendar.ts';
import { pickPresent, type Requirements } from './requirements.ts';

/** Whether an editor said anything of how it is made: numbers that stand in a new document by themselves, and 0, do not. */
export function isMakeGiven(make: MakeShape | undefined): make is MakeShape {
  if (make === undefined) return false;
  const { resource, minDays, maxDays, finishBy, cureHours, batch } = make;
  const days = [minDays, maxDays].some((one) => one !== undefined);
  return resource !== undefined || days || finishBy !== undefined || (cureHours ?? 0) > 0 || (batch?.size ?? 0) > 0;
}

/**
 * How something is made. Whose capacity it takes, or else the days it takes, must be said: nobody's making time is
 * guessed. Days beside a capacity are not used.
 */
export function toMakePlan(make: MakeShape, check: Requirements): MakePlan | undefined {
  const { minDays, maxDays, setUpUnits, cureHours, batch } = make;
  const finishBy = check.need('make.finishBy', make.finishBy);
  const common = {
    setUpUnits: setUpUnits ?? 0,
    cureHours: cureHours ?? 0,
    ...pickPresent({ batch: batch && toBatch(batch, check) }),
  };
  if (make.resource === undefined) {
    const days = check.needAll('make', { minDays, maxDays });
    if (finishBy === undefined || days === undefined) return undefined;
    const makingDays = { min: days.minDays, max: days.maxDays };
    // Without a capacity there is nothing the units are counted in.
    return { ...common, makingDays, unitsPerItem: make.unitsPerItem ?? 1, finishBy };
  }
  const resource = toResource(make.resource, check);
  const unitsPerItem = check.need('make.unitsPerItem', make.unitsPerItem);
  if (finishBy === undefined || resource === undefined || unitsPerItem === undefined) return undefined;
  return { ...common, resource, unitsPerItem, finishBy };
}

/** The capacity of a workshop or microfactory, without what is taken of it (that is the state's). */
function toResource(resource: ResourceShape, check: Requirements): Resource | undefined {
  const { unit, unitsPerDay, reservePercent, longestQueueDays, byWeekday, byDate, partner } = resource;
  const calendar = resource.place?.calendar;
  const parts = check.needAll('make.resource', { unit, unitsPerDay, reservePercent, longestQueueDays });
  check.need('make.resource.place.calendar', calendar);
  if (parts === undefined || calendar === undefined) return undefined;
  const contract = pickPresent({ from: partner?.contractFrom, until: partner?.contractUntil });
  return {
    id: resource._id,
    name: resource.name,
    calendar: toCalendar(calendar),
    unit: parts.unit,
    unitsPerDay: parts.unitsPerDay,
    ...(byWeekday.length === 0
      ? {}
      : {
          byWeekday: byWeekday.flatMap(({ weekdays, units }) =>
            weekdays.map((name) => ({ weekday: WEEKDAYS[name], units })),
          ),
        }),
    ...(byDate.length === 0
      ? {}
      : { byDate: byDate.map(({ on, units, label }) => ({ on, units, label: label ?? '' })) }),
    reserveShare: parts.reservePercent / 100,
    longestQueueDays: parts.longestQueueDays,
    ...(Object.keys(contract).length === 0 ? {} : { contract }),
  };
}

function toBatch(
  { size, longestWaitDays }: NonNullable<MakeShape['batch']>,
  check: Requirements,
): MakePlan['batch'] | undefined {
  if (size === undefined && longestWaitDays === undefined) return undefined;
  return check.needAll('make.batch', { size, longestWaitDays });
}

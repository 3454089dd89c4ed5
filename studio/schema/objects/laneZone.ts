import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { ParcelCountsInput } from '../../inputs/ParcelCountsInput.tsx';
import { sayRange } from '../../rules/handling.ts';
import { checkMeasuredThrough, checkQuoted, checkTransitKnown, type LaneZoneRow } from '../../rules/lane.ts';
import { toLocalDate } from '../../rules/time.ts';
import { checkParcels, countParcels, type ParcelRow } from '../../rules/transit.ts';
import { defineCount } from '../measures/defineCount.ts';

export const laneZone = defineType({
  name: 'laneZone',
  title: 'Where it goes, and how long it takes',
  description: 'A delivery zone with the days a parcel is on its way to it.',
  type: 'object',
  icon: EarthGlobeIcon,
  fieldsets: [{ name: 'quoted', title: 'What the carrier says', options: { columns: 2 } }],
  fields: [
    defineField({
      name: 'zone',
      title: 'Delivery zone',
      type: 'reference',
      to: [{ type: 'deliveryZone' }],
      description: 'Buyers with these postcodes are promised what stands below.',
      validation: (rule) => rule.required().error('Choose the delivery zone.'),
    }),
    defineField({
      ...defineCount({
        name: 'quotedMinDays',
        title: 'Quoted, at least',
        description: 'Transit days, as the carrier says. The day it is collected is not one.',
      }),
      fieldset: 'quoted',
    }),
    defineField({
      ...defineCount({
        name: 'quotedMaxDays',
        title: 'Quoted, at most',
        description: 'Buyers are told one more, until you have measured thirty parcels.',
      }),
      fieldset: 'quoted',
    }),
    defineField({
      name: 'history',
      title: 'What you have measured',
      type: 'object',
      description: 'From thirty parcels on, buyers are told these days in place of the carrier’s.',
      options: { collapsible: false },
      fields: [
        defineField({
          name: 'parcels',
          title: 'Parcels delivered',
          type: 'array',
          description: 'How many parcels took how many transit days. A failed attempt is not a delivery.',
          components: { input: ParcelCountsInput },
          of: [
            defineArrayMember({
              name: 'parcelCount',
              title: 'Parcels',
              type: 'object',
              fields: [
                defineField({
                  name: 'days',
                  title: 'Days',
                  type: 'number',
                  description: 'Transit days until the buyer had it.',
                }),
                defineField({
                  name: 'count',
                  title: 'Parcels',
                  type: 'number',
                  description: 'How many parcels took so long.',
                }),
              ],
              preview: {
                select: { days: 'days', count: 'count' },
                prepare: ({ days, count }: ParcelRow) => ({ title: `${days ?? '?'} days: ${count ?? '?'} parcels` }),
              },
            }),
          ],
          validation: (rule) => rule.custom((rows: ParcelRow[] | undefined) => checkParcels(rows)),
        }),
        defineField({
          name: 'measuredThrough',
          title: 'Measured until',
          type: 'date',
          description: 'The day the last of them arrived. Old measurements are not told to buyers as if they were new.',
        }),
      ],
    }),
  ],
  validation: (rule) => [
    rule.custom((value: LaneZoneRow | undefined) => checkQuoted(value ?? {})),
    rule.custom((value: LaneZoneRow | undefined) =>
      checkMeasuredThrough(value ?? {}, toLocalDate(new Date(), undefined)),
    ),
    rule.custom((value: LaneZoneRow | undefined) => checkTransitKnown(value ?? {})).warning(),
  ],
  preview: {
    select: { zone: 'zone.title', min: 'quotedMinDays', max: 'quotedMaxDays', parcels: 'history.parcels' },
    prepare: ({ zone, min, max, parcels }: LaneZonePreview) => {
      const measured = countParcels(parcels);
      const facts = [max !== undefined && `quoted ${sayRange(min, max)} days`, measured > 0 && `${measured} measured`];
      return {
        title: zone ?? 'No delivery zone chosen',
        subtitle: facts.filter(Boolean).join(' · ') || 'no days known yet',
      };
    },
  },
});

interface LaneZonePreview {
  readonly zone?: string;
  readonly min?: number;
  readonly max?: number;
  readonly parcels?: readonly ParcelRow[];
}

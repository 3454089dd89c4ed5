import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { ClockIcon } from '@sanity/icons/Clock';
import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import type { DeliveryPromise } from '@stallkeep/promise';
import type { ComponentType } from 'react';

/** A status in three ways at once, so that none depends on colour alone. */
export interface StatusLook {
  readonly word: string;
  readonly icon: ComponentType<{ readonly 'aria-hidden'?: boolean }>;
  readonly tone: 'positive' | 'caution' | 'neutral' | 'critical';
  /** What it tells a seller. */
  readonly meaning: string;
}

export const STATUS_LOOKS: Readonly<Record<DeliveryPromise['status'], StatusLook>> = {
  firm: { word: 'Firm', icon: CheckmarkCircleIcon, tone: 'positive', meaning: 'you promise it' },
  estimate: { word: 'Estimate', icon: ClockIcon, tone: 'caution', meaning: 'usually so, not sure' },
  unknown: { word: 'No date yet', icon: HelpCircleIcon, tone: 'critical', meaning: 'the buyer has to ask' },
  unavailable: { word: 'Not possible', icon: CloseCircleIcon, tone: 'neutral', meaning: 'the buyer cannot choose it' },
};

import type { Language } from '@stallkeep/wording';
import { toLanguage } from '../to-language.ts';
import type { StageKind } from './making-stages.ts';

/** What the stages are called. Their dates and the end are worded by @stallkeep/wording. */
export interface BlockWords {
  readonly heading: string;
  readonly order: string;
  readonly stages: Readonly<Record<StageKind, string>>;
  readonly end: Readonly<Record<'pickup' | 'run' | 'lane', string>>;
  readonly estimate: string;
  readonly why: string;
}

export function findBlockWords(locale: string): BlockWords {
  return words[toLanguage(locale)];
}

const words: Readonly<Record<Language, BlockWords>> = {
  en: {
    heading: 'Made for you, step by step',
    order: 'You order',
    stages: {
      queue: 'Joins the queue',
      making: 'Made',
      curing: 'Dries and cures',
      ready: 'Ready and packed',
      onTheWay: 'Sets off',
    },
    end: { pickup: 'You collect it', run: 'At your door', lane: 'At your door' },
    estimate: 'Estimate',
    why: 'How these days are worked out',
  },
  pt: {
    heading: 'Feito para si, passo a passo',
    order: 'Encomenda',
    stages: {
      queue: 'Entra na fila',
      making: 'É feito',
      curing: 'Seca e cura',
      ready: 'Pronto e embalado',
      onTheWay: 'Parte',
    },
    end: { pickup: 'Vem buscar', run: 'À sua porta', lane: 'À sua porta' },
    estimate: 'Estimativa',
    why: 'Como se chega a estes dias',
  },
  de: {
    heading: 'Für dich gemacht, Schritt für Schritt',
    order: 'Du bestellst',
    stages: {
      queue: 'Kommt in die Reihe',
      making: 'Wird gemacht',
      curing: 'Trocknet und härtet',
      ready: 'Fertig und verpackt',
      onTheWay: 'Geht los',
    },
    end: { pickup: 'Du holst es ab', run: 'An deiner Tür', lane: 'An deiner Tür' },
    estimate: 'Schätzung',
    why: 'Wie diese Tage berechnet sind',
  },
  fr: {
    heading: 'Fait pour vous, étape par étape',
    order: 'Vous commandez',
    stages: {
      queue: 'Entre dans la file',
      making: 'Fabriqué',
      curing: 'Sèche et durcit',
      ready: 'Prêt et emballé',
      onTheWay: 'Part',
    },
    end: { pickup: 'Vous venez le chercher', run: 'À votre porte', lane: 'À votre porte' },
    estimate: 'Estimation',
    why: 'Comment ces jours sont calculés',
  },
  es: {
    heading: 'Hecho para ti, paso a paso',
    order: 'Haces el pedido',
    stages: {
      queue: 'Entra en la cola',
      making: 'Se hace',
      curing: 'Seca y cura',
      ready: 'Listo y embalado',
      onTheWay: 'Sale',
    },
    end: { pickup: 'Lo recoges', run: 'En tu puerta', lane: 'En tu puerta' },
    estimate: 'Estimación',
    why: 'Cómo se calculan estos días',
  },
  ar: {
    heading: 'يُصنع لك خطوة بخطوة',
    order: 'تطلبه',
    stages: {
      queue: 'ينضم إلى الدور',
      making: 'يُصنع',
      curing: 'يجف ويتماسك',
      ready: 'جاهز ومغلّف',
      onTheWay: 'ينطلق',
    },
    end: { pickup: 'تستلمه', run: 'عند بابك', lane: 'عند بابك' },
    estimate: 'تقدير',
    why: 'كيف حُسبت هذه الأيام',
  },
};

import type { DeskRoute } from '../desk.ts';
import { answerOrderCalendar } from './calendar.server.ts';
import { answerCancel, submitCancel } from './cancel.server.ts';
import { answerCaseForm, submitCaseForm } from './case-form.server.ts';
import { submitContact } from './contact.server.ts';
import { answerOrderPage } from './order-page.server.ts';
import { answerCode, answerPhoto } from './pictures.server.ts';
import { LARGEST_PHOTO_BYTES } from './read-photos.server.ts';
import { answerToOrder, submitRemedy } from './remedy.server.ts';
import { answerSlot, submitSlot } from './slot.server.ts';
import { answerWithdraw, submitWithdraw } from './withdraw.server.ts';

const guard = 'own_page';
/** Four photos, somewhat larger than they may be: those are answered in words, with what was typed. */
const LARGEST_DAMAGE_BYTES = 6 * LARGEST_PHOTO_BYTES;

/** The page of an order and all that can be done there, for who holds its link. */
export const orderRoutes: readonly DeskRoute[] = [
  { path: '/order/:token', get: answerOrderPage },
  { path: '/order/:token/code.svg', get: answerCode },
  { path: '/order/:token/calendar.ics', get: answerOrderCalendar },
  { path: '/order/:token/photo/:photo', get: answerPhoto },
  { path: '/order/:token/slot/:part', get: answerSlot, post: { answer: submitSlot, guard } },
  { path: '/order/:token/remedy/:part', get: answerToOrder, post: { answer: submitRemedy, guard } },
  { path: '/order/:token/cancel', get: answerCancel, post: { answer: submitCancel, guard } },
  { path: '/order/:token/withdraw', get: answerWithdraw, post: { answer: submitWithdraw, guard } },
  { path: '/order/:token/return', get: answerCaseForm('return'), post: { answer: submitCaseForm('return'), guard } },
  {
    path: '/order/:token/exchange',
    get: answerCaseForm('exchange'),
    post: { answer: submitCaseForm('exchange'), guard },
  },
  { path: '/order/:token/repair', get: answerCaseForm('repair'), post: { answer: submitCaseForm('repair'), guard } },
  {
    path: '/order/:token/damage',
    get: answerCaseForm('claim'),
    post: { answer: submitCaseForm('claim'), guard, largestBytes: LARGEST_DAMAGE_BYTES },
  },
  { path: '/order/:token/contact', get: answerToOrder, post: { answer: submitContact, guard } },
];

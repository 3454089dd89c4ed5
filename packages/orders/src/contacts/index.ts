export { type ContactFigures, readContactFigures } from './contact-figures.ts';
export {
  answerContact,
  type ContactAnswer,
  type ContactTopic,
  closeContact,
  contactTopics,
  type OpenContactAnswer,
  type OpenContactRequest,
  openContact,
} from './contacts.ts';

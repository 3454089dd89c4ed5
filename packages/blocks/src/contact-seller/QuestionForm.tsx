import { Button, Field, Select } from '@stallkeep/kit';
import type { PageView } from '../page-view.ts';
import type { BlockWords } from './block-words.ts';
import styles from './ContactSellerBlock.module.css';
import { type ContactSellerContent, type ContactTopic, contactTopics } from './contactSeller.content.ts';

interface QuestionFormProps {
  readonly action: string;
  readonly content: ContactSellerContent;
  readonly page: PageView;
  readonly words: BlockWords;
}

/** As many characters as the shop reads of a question. */
const mostCharacters = 2000;

/**
 * Posts `topic` (a word of `contactTopics`), `message`, `email`, `page` (the path to come back to) and, beside a product, its `sku`.
 * A form that came back has what was typed.
 */
export function QuestionForm({ action, content, page, words }: QuestionFormProps) {
  const { values, faults } = page.contactFault ?? { values: {}, faults: {} };
  const { product, event, site } = page;
  const { message: messageFault, email: emailFault } = faults;
  const usual: ContactTopic = product ? 'product' : 'other';
  const asked = contactTopics.find((topic) => topic === values['topic']) ?? usual;
  return (
    <form className={styles['form']} action={action} method="post">
      <input type="hidden" name="page" value={product?.href ?? event?.href ?? site.homeHref} />
      {product ? <input type="hidden" name="sku" value={product.selectedSku} /> : null}
      {content.topics.length > 1 ? (
        <Select
          label={words.topic}
          name="topic"
          options={content.topics.map((value) => ({ value, label: words.topics[value] }))}
          defaultValue={content.topics.includes(asked) ? asked : content.topics[0]}
        />
      ) : (
        <input type="hidden" name="topic" value={content.topics[0] ?? usual} />
      )}
      <Field
        kind="textarea"
        name="message"
        label={words.message}
        hint={words.messageHint}
        rows={5}
        maxLength={mostCharacters}
        required
        defaultValue={values['message'] ?? ''}
        {...(messageFault ? { error: words.messageFaults[messageFault] } : {})}
      />
      <Field
        kind="email"
        name="email"
        label={words.email}
        hint={words.emailHint}
        autoComplete="email"
        maxLength={254}
        required
        defaultValue={values['email'] ?? ''}
        {...(emailFault ? { error: words.emailFaults[emailFault] } : {})}
      />
      <div>
        <Button>{words.send}</Button>
      </div>
    </form>
  );
}

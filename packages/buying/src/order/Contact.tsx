import { Heading } from '@stallkeep/kit';
import styles from './Contact.module.css';
import { OrderForm } from './form/OrderForm.tsx';
import { Messages } from './Messages.tsx';
import type { ContactView } from './order-view.ts';

/** What buyer and seller wrote to each other about the order, and a form to write more. */
export function Contact({ contact: { threads, form } }: { readonly contact: ContactView }) {
  return (
    <section
      className={styles['contact']}
      id="contact"
      aria-labelledby="contact-heading"
      data-empty={threads.length === 0 ? '' : undefined}
    >
      <Heading level={2} id="contact-heading">
        Write to the seller
      </Heading>
      {threads.map(({ key, topic, state, messages }) => (
        <article key={key} className={styles['thread']}>
          <p className={styles['topic']}>
            <strong>{topic}</strong> <span>{state}</span>
          </p>
          <Messages messages={messages} />
        </article>
      ))}
      <div data-screen="">
        <OrderForm form={form} />
      </div>
    </section>
  );
}

import { Button, ButtonLink, ChoiceGroup, Field, Heading, Text } from '@stallkeep/kit';
import { useId } from 'react';
import { formatMailto } from '../format-mailto.ts';
import type { BlockProps, PageView } from '../page-view.ts';
import { findOneSeller } from '../reach-seller.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import { findLetterSender, formatConsent } from './format-consent.ts';
import styles from './NewsletterBlock.module.css';
import type { NewsletterContent } from './newsletter.content.ts';

/**
 * Letters without tracking: a plain form where the shop takes addresses, else a mail to the seller with its subject written. Where
 * there is neither nothing is shown. The form posts `email`, `consent` ("yes") and `page`, the path to come back to.
 */
export function NewsletterBlock({ content, page }: BlockProps<NewsletterContent>) {
  const headingId = useId();
  const words = findBlockWords(page.locale);
  const name = findLetterSender(page);
  const action = page.actions?.newsletterHref;
  const email = findOneSeller(page)?.email;
  const mailHref = email === undefined ? undefined : formatMailto({ to: email, subject: words.subject(name) });
  if (action === undefined && mailHref === undefined) return null;
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <div className={styles['words']}>
        <Heading level={2} id={headingId}>
          {content.heading ?? words.heading}
        </Heading>
        {content.text ? <Text>{content.text}</Text> : null}
        {content.often ? <p className={styles['often']}>{content.often}</p> : null}
      </div>
      {action === undefined ? (
        <div className={styles['form']}>
          <Text size="s" tone="soft">
            {words.byMail}
          </Text>
          {mailHref ? (
            <div>
              <ButtonLink href={mailHref} look="line" icon="mail">
                {words.writeMail}
              </ButtonLink>
            </div>
          ) : null}
        </div>
      ) : (
        <LetterForm action={action} content={content} page={page} words={words} />
      )}
    </section>
  );
}

interface LetterFormProps {
  readonly action: string;
  readonly content: NewsletterContent;
  readonly page: PageView;
  readonly words: BlockWords;
}

function LetterForm({ action, content, page, words }: LetterFormProps) {
  const { values, faults } = page.newsletterFault ?? { values: {}, faults: {} };
  const emailFault = faults['email'];
  return (
    <form className={styles['form']} action={action} method="post">
      <input type="hidden" name="page" value={page.product?.href ?? page.event?.href ?? page.site.homeHref} />
      <Field
        kind="email"
        name="email"
        label={words.email}
        autoComplete="email"
        maxLength={254}
        required
        defaultValue={values['email'] ?? ''}
        {...(emailFault ? { error: words.emailFaults[emailFault] } : {})}
      />
      <ChoiceGroup
        legend={words.consentLegend}
        legendLook="hidden"
        name="consent"
        look="cards"
        pick="several"
        choices={[{ value: 'yes', label: formatConsent(content, page), isChecked: values['consent'] === 'yes' }]}
        error={faults['consent'] ? words.consentFault : undefined}
      />
      <Text size="s" tone="soft">
        {words.use}
      </Text>
      <div>
        <Button>{words.send}</Button>
      </div>
    </form>
  );
}

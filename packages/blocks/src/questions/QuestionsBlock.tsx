import { Heading, Link, Text } from '@stallkeep/kit';
import type { BlockProps } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import { planAnchors } from './plan-anchors.ts';
import styles from './QuestionsBlock.module.css';
import type { QuestionAnswer, QuestionsContent } from './questions.content.ts';

/** Questions to open, each with an address of its own, and where to ask the next one. Without questions nothing is shown. */
export function QuestionsBlock({ content, page }: BlockProps<QuestionsContent>) {
  const { items } = content;
  if (items.length === 0) return null;
  const words = findBlockWords(page.locale);
  const anchors = planAnchors(items.map(({ question }) => question));
  return (
    <section className={styles['block']}>
      <Heading level={2}>{content.heading ?? words.heading}</Heading>
      <div>
        {items.map((item, at) => (
          <Question key={anchors[at]} item={item} anchor={anchors[at] ?? ''} words={words} />
        ))}
      </div>
      <Text>
        {words.notAnswered} {page.askHref ? <Link href={page.askHref}>{words.askLink}</Link> : words.askAtStall}
      </Text>
    </section>
  );
}

interface QuestionProps {
  readonly item: QuestionAnswer;
  readonly anchor: string;
  readonly words: BlockWords;
}

function Question({ item, anchor, words }: QuestionProps) {
  return (
    <details className={styles['question']}>
      <summary>{item.question}</summary>
      {/* The fragment is inside, because a browser that goes to it opens what is around it. */}
      <div id={anchor} className={styles['answer']}>
        {item.answer
          .split(/\n\s*\n/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
        <Text size="s">
          <Link href={`#${anchor}`}>{words.linkHere}</Link>
        </Text>
      </div>
    </details>
  );
}

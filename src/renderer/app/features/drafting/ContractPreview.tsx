// The contract as it will stand in Word: places to fill in are marked, a click on a clause's heading shows why it is there.
import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { articleNumber, type ContractText } from '../../../../domain/drafting/compose';
import { useT } from '../../lib/i18n';
import { scrollStop } from '../../lib/scrollStop';
import classes from './drafting.module.css';

const BLANK = /(【待填：[^】]{1,50}】)/;

function Marked({ text }: { readonly text: string }) {
  return text.split(BLANK).map((part, index) => {
    const key = `${index}${part}`;
    return BLANK.test(part) ? (
      <mark key={key} className={classes.blank}>
        {part}
      </mark>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}

export function ContractPreview({ contract }: { readonly contract: ContractText }) {
  const t = useT();
  const { title, number, sides, recital, articles, patents } = contract;
  return (
    // A long text is read by scrolling: the keyboard has to reach it.
    <article className={classes.paper} lang="zh-CN" aria-label={title} data-testid="contract" {...scrollStop}>
      <h2 className={classes.title}>{title}</h2>
      {number !== '' && <p className={classes.flush}>合同编号：{number}</p>}
      {sides.map((side) => (
        <p key={side} className={classes.flush}>
          <Marked text={side} />
        </p>
      ))}
      {recital.map((sentence) => (
        <p key={sentence}>
          <Marked text={sentence} />
        </p>
      ))}
      {articles.map(({ id, heading, sentences }, index) => (
        <section key={id} id={`article-${id}`}>
          <h3>
            {articleNumber(index)}　{heading}
          </h3>
          {sentences.map((sentence, at) => (
            <p key={sentence}>
              {sentences.length > 1 && `${at + 1}．`}
              <Marked text={sentence} />
            </p>
          ))}
        </section>
      ))}
      {patents.length > 0 && (
        <section>
          <h3>附件一　专利清单</h3>
          <ol>
            {patents.map((patent) => (
              <li key={patent.number}>
                <span className={classes.number}>{patent.number}</span>　{patent.title}（{patent.type}，
                {patent.holders.join('、')}）
              </li>
            ))}
          </ol>
        </section>
      )}
      <Text size="xs" c="dimmed" mt="md">
        {t('drafting.notAdvice')}
      </Text>
    </article>
  );
}

// How a figure was made: value, calculation and rule, and below it the figures it was made of, as deep as one wants.
import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconCopy, IconX } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { Explained } from '../../../../domain/distribution';
import { figureFormula, figureRule, figureTitle, type Telling } from '../../../../domain/distribution/papers';
import { formatAmount } from '../../../../domain/money';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { UnverifiedBadge } from '../UnverifiedBadge';
import { explanationText, opened } from './explanationText';
import classes from './money.module.css';

interface ExplanationProps {
  readonly title: string;
  readonly figure: Explained;
  readonly telling: Telling;
  readonly onClose?: () => void;
}

export const Explanation = memo(function Explanation({ title, figure, telling, onClose }: ExplanationProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const root = opened(figure, telling);
  const copy = async (): Promise<void> => {
    const copied = await call('app.copyText', { text: explanationText(title, root, telling) });
    if (copied.ok) notifyDone(t('income.explanationCopied'));
    else notifyError(copied.error);
  };
  return (
    <section
      className={classes.explanation}
      aria-label={t('income.explanation')}
      data-testid="income-explanation"
    >
      <Group justify="space-between" wrap="nowrap" gap="xs" className={classes.explanationHead}>
        <Text fw={600} size="sm" truncate title={title}>
          {title}
        </Text>
        <Group gap={2} wrap="nowrap">
          <Button variant="subtle" size="compact-xs" onClick={() => setAll(!all)} aria-pressed={all}>
            {t(all ? 'income.foldAll' : 'income.unfoldAll')}
          </Button>
          <Tooltip label={t('income.copyExplanation')}>
            <ActionIcon
              variant="subtle"
              size="sm"
              aria-label={t('income.copyExplanation')}
              data-testid="income-explanation-copy"
              onClick={() => void copy()}
            >
              <IconCopy size={14} />
            </ActionIcon>
          </Tooltip>
          {onClose && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('common.close')}
              onClick={onClose}
            >
              <IconX size={14} />
            </ActionIcon>
          )}
        </Group>
      </Group>
      <ul className={classes.tree} key={`${title} ${all}`}>
        <Figure node={root} title={title} telling={telling} open all={all} />
      </ul>
      <div className={classes.ruleSource}>
        {t('income.source')}
        {t('common.separator')}
        {telling.policy.source}{' '}
        {!telling.policy.verified && <UnverifiedBadge source={telling.policy.source} />}
      </div>
    </section>
  );
});

interface FigureProps {
  readonly node: Explained;
  readonly title?: string;
  readonly telling: Telling;
  readonly open: boolean;
  readonly all: boolean;
}

function Figure({ node, title, telling, open, all }: FigureProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(open || all);
  const name = title ?? figureTitle(node, telling);
  const rule = figureRule(node, telling);
  const parts = node.children.map((child) => opened(child, telling));
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <div className={classes.figureLine}>
        {parts.length > 0 ? (
          <button
            type="button"
            className={classes.fold}
            aria-expanded={isOpen}
            aria-label={t('income.partsOf', { title: name })}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon size={14} aria-hidden />
          </button>
        ) : (
          <span className={classes.leaf} aria-hidden />
        )}
        <span className={classes.figureTitle}>{name}</span>
        <span className={classes.figureValue}>{formatAmount(node.value)}</span>
      </div>
      {node.op !== 'line' && <div className={classes.formula}>{figureFormula(node, telling)}</div>}
      {rule !== undefined && isOpen && <div className={classes.rule}>{rule}</div>}
      {isOpen && parts.length > 0 && (
        <ul>
          {parts.map((part) => (
            <Figure key={part.id} node={part} telling={telling} open={false} all={all} />
          ))}
        </ul>
      )}
    </li>
  );
}

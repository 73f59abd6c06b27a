// 审查来稿: an agreement from outside on the left, what the office should not sign as it stands on the right.
import { Button, Group, Text, Textarea } from '@mantine/core';
import { IconFileText, IconPrinter } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { reviewPaper } from '../../../../domain/drafting/papers';
import { reviewAgreement } from '../../../../domain/drafting/review/review';
import { PaperDraft } from '../../../../domain/reporting/paper';
import { EmptyState } from '../../components/EmptyState';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { scrollStop } from '../../lib/scrollStop';
import { go } from '../../state/navigation';
import classes from './drafting.module.css';
import { useDraftingView } from './view';

const tones: Readonly<Record<'stop' | 'change' | 'watch', Tone>> = {
  stop: 'red',
  change: 'amber',
  watch: 'grey',
};

export function ReviewTab() {
  const t = useT();
  const { reviewText, reviewName, put } = useDraftingView();
  const text = useDeferredValue(reviewText);
  const review = useMemo(() => reviewAgreement(text), [text]);

  const read = async (): Promise<void> => {
    const result = await call('drafting.read', {});
    if (!result.ok) return notifyError(result.error);
    const { file, text: found } = result.value;
    if (file !== null) put({ reviewName: file, reviewText: found });
  };

  return (
    <div className={classes.grid} style={{ gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' }}>
      <div className={classes.text}>
        <Group mb="sm" gap="sm">
          <Button
            leftSection={<IconFileText size={16} />}
            onClick={() => void read()}
            data-testid="review-open"
          >
            {t('drafting.reviewOpen')}
          </Button>
          <Text size="sm" c="dimmed" truncate maw={220}>
            {reviewName}
          </Text>
        </Group>
        <Textarea
          label={t('drafting.reviewText')}
          placeholder={t('drafting.reviewPlaceholder')}
          value={reviewText}
          maxLength={2_000_000}
          onChange={(event) => put({ reviewText: event.currentTarget.value })}
          styles={{
            root: { flex: 1, display: 'flex', flexDirection: 'column', minHeight: 0 },
            wrapper: { flex: 1, minHeight: 0 },
            input: { height: '100%', overflowY: 'auto' },
          }}
          data-testid="review-text"
        />
      </div>
      {review.paragraphs === 0 ? (
        <EmptyState title={t('drafting.reviewEmpty')} hint={t('drafting.reviewEmptyHint')} />
      ) : (
        <section className={classes.findings} aria-label={t('drafting.findings')} {...scrollStop}>
          <Group justify="space-between" mb="xs">
            <Text fw={600} role="status" data-testid="review-count">
              {t('drafting.findingsCount', { n: review.findings.length, paragraphs: review.paragraphs })}
            </Text>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} />}
              onClick={() =>
                go('reports', {
                  paper: PaperDraft.parse(reviewPaper(reviewName || t('drafting.pasted'), review)),
                })
              }
              data-testid="review-print"
            >
              {t('drafting.reviewPrint')}
            </Button>
          </Group>
          {review.findings.map((finding) => (
            <div key={`${finding.point}${finding.risk}${finding.paragraph}`} className={classes.finding}>
              <Group gap="sm" wrap="nowrap" align="flex-start">
                <div className={classes.severity}>
                  <StatusBadge
                    tone={tones[finding.severity]}
                    label={t(`drafting.severity.${finding.severity}`)}
                  />
                </div>
                <div>
                  <Text fw={600} size="sm">
                    {finding.title}：{finding.what}
                  </Text>
                  {finding.excerpt !== undefined && (
                    <Text component="blockquote" size="sm" className={classes.quote}>
                      {t('drafting.paragraph', { n: finding.paragraph ?? 0 })} {finding.excerpt}
                    </Text>
                  )}
                  <Text size="sm">{finding.advice}</Text>
                  <Text size="xs" c="dimmed">
                    {finding.source}
                  </Text>
                </div>
              </Group>
            </div>
          ))}
          <Text size="xs" c="dimmed" mt="sm">
            {t('drafting.reviewHint')}
          </Text>
        </section>
      )}
    </div>
  );
}

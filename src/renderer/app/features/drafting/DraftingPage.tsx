// 合同起草: a contract from the terms, the clause library, own Word templates, review of agreements from outside.
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { BlockSkeleton } from '../../components/Skeletons';
import { TabbedPage } from '../../components/TabbedPage';
import { useT } from '../../lib/i18n';
import { go, usePageParams } from '../../state/navigation';
import { ClausesTab } from './ClausesTab';
import { DraftTab } from './DraftTab';
import { ReviewTab } from './ReviewTab';
import { TemplatesTab } from './TemplatesTab';
import { useSource } from './useSource';
import { TABS, useDraftingView } from './view';

/** Parameters are obeyed once: coming back to the page must not undo what was chosen since. */
const obeyed = new WeakSet<object>();

function Draft() {
  const t = useT();
  const offerId = useDraftingView((state) => state.offerId);
  const { source, facts, loading, error } = useSource(offerId);
  if (error !== null) return <ErrorState error={error} />;
  if (loading) return <BlockSkeleton height={400} />;
  if (source !== null && facts !== null) return <DraftTab source={source} facts={facts} />;
  return (
    <EmptyState
      title={t('drafting.noSource')}
      hint={t('drafting.noSourceHint')}
      action={<Button onClick={() => go('deals')}>{t('drafting.toDeals')}</Button>}
      testId="drafting-empty"
    />
  );
}

export default function DraftingPage() {
  const t = useT();
  const params = usePageParams('drafting');
  const { tab, put } = useDraftingView();
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    put({ tab: params.tab ?? 'draft', kind: null, offerId: null, without: [] });
  }, [params, put]);
  return (
    <TabbedPage
      title={t('frame.navDrafting')}
      tabs={TABS}
      tab={tab}
      onTab={(next) => put({ tab: next })}
      label={(one) => t(`drafting.tab.${one}`)}
      prefix="drafting"
      add={null}
    >
      {tab === 'draft' && <Draft />}
      {tab === 'clauses' && <ClausesTab />}
      {tab === 'templates' && <TemplatesTab />}
      {tab === 'review' && <ReviewTab />}
    </TabbedPage>
  );
}

// Offers of one negotiation: versions side by side with their money underneath, the chosen one in detail below, its draft
// in a form. The deal room mounts it.
import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconChartLine, IconFileSpreadsheet, IconInbox, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { OffersAnswer, Whims } from '../../../../../domain/negotiation/offers/judge';
import type { OfferStep } from '../../../../../domain/negotiation/offers/steps';
import { comparisonPaper, offerSheet } from '../../../../../domain/negotiation/papers/offers';
import type { Offer } from '../../../../../domain/patents/records';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { RowSkeletons } from '../../../components/Skeletons';
import { useT } from '../../../lib/i18n';
import { useToday } from '../../../lib/useToday';
import { go } from '../../../state/navigation';
import { usePreferences } from '../../../state/preferences';
import { makeDraft, removeDraft } from './act';
import { Columns, type FigureKey } from './Columns';
import { Detail, type DetailTab } from './Detail';
import { DraftForm } from './DraftForm';
import { ExplainPane } from './ExplainPane';
import { exportComparison } from './exportComparison';
import { ForecastForm } from './ForecastForm';
import classes from './offers.module.css';
import { StepForm } from './StepForm';
import { useOffers, useVersions } from './useOffers';

interface OffersPanelProps {
  readonly dealId: string;
}

export function OffersPanel({ dealId }: OffersPanelProps) {
  const today = useToday();
  const found = useOffers(dealId, today);
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  return <Panel key={dealId} answer={found.data} today={today} />;
}

interface Open {
  readonly id: string | null;
  /** The draft whose form is open. */
  readonly editing: string | null;
  readonly tab: DetailTab;
  readonly step: OfferStep | null;
  readonly figure: { readonly id: string; readonly key: FigureKey } | null;
}

function Panel({ answer, today }: { readonly answer: OffersAnswer; readonly today: string }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const [whims, setWhims] = useState<Whims>({});
  const [showForecast, setShowForecast] = useState(false);
  const [open, setOpen] = useState<Open>({
    id: null,
    editing: null,
    tab: 'checks',
    step: null,
    figure: null,
  });
  const versions = useVersions(answer, today, whims);
  const put = (patch: Partial<Open>): void => setOpen((old) => ({ ...old, ...patch }));
  const chosen = versions.find(({ offer }) => offer.id === open.id) ?? versions.at(-1);
  const explained = versions.find(({ offer }) => offer.id === open.figure?.id);
  const patents = new Map(answer.world.patents.map(({ id, number, title }) => [id, `${number} ${title}`]));
  const nameOf = (id: string): string => patents.get(id) ?? id;
  const papers = { answer, lang };
  const edit = (id: string | undefined): void => {
    if (id !== undefined) put({ id, editing: id, step: null, figure: null });
  };
  const make = (by: 'us' | 'them', from?: Offer): void => void makeDraft(answer, by, from).then(edit);
  // A draft that is gone, or was sent meanwhile, has no form any more.
  const edited = versions.find(({ offer }) => offer.id === open.editing && offer.state === 'draft');
  const buttons = (
    <>
      <Button leftSection={<IconPlus size={15} />} data-testid="offer-new" onClick={() => make('us')}>
        {t('offers.newDraft')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconInbox size={15} />}
        data-testid="offer-theirs"
        onClick={() => make('them')}
      >
        {t('offers.newTheirs')}
      </Button>
    </>
  );
  const forecast = (
    <Button
      variant="default"
      leftSection={<IconChartLine size={15} />}
      aria-expanded={showForecast}
      data-testid="offer-forecast"
      onClick={() => setShowForecast(!showForecast)}
    >
      {t('offers.forecast')}
    </Button>
  );
  if (edited !== undefined)
    return (
      <DraftForm
        key={edited.offer.id}
        answer={answer}
        offer={edited.offer}
        today={today}
        whims={whims}
        onClose={() => put({ editing: null })}
      />
    );
  return (
    <div className={classes.panel} data-testid="offers-panel">
      <VisuallyHidden component="h2">{t('offers.title')}</VisuallyHidden>
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="dimmed" data-testid="offer-count">
          {t('offers.count', { n: versions.length })}
          {versions.length > 0 && ` · ${t('offers.explainHint')}`}
        </Text>
        <Group gap="xs">
          {forecast}
          {versions.length > 0 && (
            <>
              <Button
                variant="default"
                leftSection={<IconPrinter size={15} />}
                data-testid="offer-compare"
                onClick={() => go('reports', { paper: comparisonPaper(papers, versions) })}
              >
                {t('offers.compare')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconFileSpreadsheet size={15} />}
                data-testid="offer-export"
                onClick={() => void exportComparison(papers, versions)}
              >
                {t('offers.exportXlsx')}
              </Button>
              {buttons}
            </>
          )}
        </Group>
      </Group>
      {showForecast && <ForecastForm deal={answer.deal} />}
      {chosen === undefined ? (
        <EmptyState
          title={t('offers.emptyTitle')}
          hint={t('offers.emptyHint')}
          action={<Group gap="sm">{buttons}</Group>}
        />
      ) : (
        <>
          {open.step !== null && (
            <StepForm
              key={`${chosen.offer.id} ${open.step}`}
              version={chosen}
              step={open.step}
              today={today}
              onClose={() => put({ step: null })}
            />
          )}
          <Columns
            answer={answer}
            versions={versions}
            openId={chosen.offer.id}
            nameOf={nameOf}
            onFigure={(id, key) => put({ id, figure: { id, key } })}
            onOpen={(id) => put({ id, editing: null })}
            onEdit={edit}
            onNext={(offer) => make('us', offer)}
            onRemove={(offer) => void removeDraft(offer)}
            onStep={({ id }, step) => put({ id, step, ...(step === 'send' ? { tab: 'checks' } : {}) })}
            onSheet={({ id }) => {
              const version = versions.find(({ offer }) => offer.id === id);
              if (version !== undefined) go('reports', { paper: offerSheet(papers, version) });
            }}
          />
          {open.figure !== null && explained !== undefined && (
            <ExplainPane
              answer={answer}
              version={explained}
              figureKey={open.figure.key}
              onClose={() => put({ figure: null })}
            />
          )}
          <Detail
            answer={answer}
            version={chosen}
            today={today}
            tab={open.tab}
            onTab={(tab) => put({ tab })}
            whims={whims}
            onWhims={setWhims}
            nameOf={nameOf}
            onMade={edit}
            onFigure={(key) => put({ figure: { id: chosen.offer.id, key } })}
          />
        </>
      )}
    </div>
  );
}

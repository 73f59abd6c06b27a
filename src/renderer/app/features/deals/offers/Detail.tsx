// The version that was chosen: what is wrong with it, its money by year, what if, fairness, and what it changed.
import { Tabs } from '@mantine/core';
import type { OffersAnswer, Version, Whims } from '../../../../../domain/negotiation/offers/judge';
import { useT } from '../../../lib/i18n';
import type { FigureKey } from './Columns';
import { DiffTab } from './DiffTab';
import { FaultList } from './FaultList';
import { FlowTab } from './FlowTab';
import classes from './offers.module.css';
import { WhatIfTab } from './WhatIfTab';

export const detailTabs = ['checks', 'flow', 'whatIf', 'fairness', 'diff'] as const;
export type DetailTab = (typeof detailTabs)[number];

interface DetailProps {
  readonly answer: OffersAnswer;
  readonly version: Version;
  readonly today: string;
  readonly tab: DetailTab;
  readonly onTab: (tab: DetailTab) => void;
  readonly whims: Whims;
  readonly onWhims: (whims: Whims) => void;
  readonly nameOf: (patentId: string) => string;
  readonly onMade: (id: string) => void;
  readonly onFigure: (key: FigureKey) => void;
}

export function Detail(props: DetailProps) {
  const { answer, version, tab, onTab, nameOf } = props;
  const t = useT();
  const { offer, judged } = version;
  return (
    <section
      className={classes.detail}
      aria-label={t('offers.version', { n: offer.version })}
      data-testid="offer-detail"
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          const chosen = detailTabs.find((one) => one === next);
          if (chosen !== undefined) onTab(chosen);
        }}
      >
        <Tabs.List>
          <span className={classes.detailName}>{t('offers.version', { n: offer.version })}</span>
          {detailTabs.map((one) => (
            <Tabs.Tab key={one} value={one} data-testid={`offer-tab-${one}`}>
              {t(`offers.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="sm">
          {tab === 'checks' && (
            <FaultList checks={judged.checks} empty={t('offers.noFaults')} testId="offer-faults" />
          )}
          {tab === 'flow' && (
            <FlowTab
              judged={judged}
              policy={answer.policy.title}
              isAssumed={answer.isAssumed}
              onFigure={props.onFigure}
            />
          )}
          {tab === 'whatIf' && (
            <WhatIfTab
              key={offer.id}
              answer={answer}
              offer={offer}
              judged={judged}
              today={props.today}
              whims={props.whims}
              onWhims={props.onWhims}
              onMade={props.onMade}
            />
          )}
          {tab === 'fairness' && (
            <>
              <p className={classes.hint}>{t('offers.fairnessHint')}</p>
              <FaultList checks={judged.fairness} empty={t('offers.noFaults')} testId="offer-fairness" />
            </>
          )}
          {tab === 'diff' && <DiffTab key={offer.id} offers={answer.offers} offer={offer} nameOf={nameOf} />}
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

// The deal room: everything that happened on the left, what was offered, is to be done and was decided on the right.
import { ActionIcon, Button, Menu, Tabs, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconArrowLeft, IconChevronDown, IconPrinter, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { percentText } from '../../../../../domain/money';
import { chronologyPaper } from '../../../../../domain/negotiation/papers/chronology';
import { isConfirmed } from '../../../../../domain/negotiation/stages';
import { ErrorState } from '../../../components/ErrorState';
import { Notice } from '../../../components/Notice';
import { RecordHistory } from '../../../components/RecordHistory';
import { RowSkeletons } from '../../../components/Skeletons';
import { StatusBadge } from '../../../components/StatusBadge';
import { closesOnEscape } from '../../../lib/closesOnEscape';
import { useT } from '../../../lib/i18n';
import { runCommand } from '../../../lib/runCommand';
import { useDeskQuery } from '../../../lib/useQuery';
import { useToday } from '../../../lib/useToday';
import { go } from '../../../state/navigation';
import { usePageActions } from '../../../state/pageActions';
import { usePreferences } from '../../../state/preferences';
import { ageWords, amountWord, namesWord } from '../dealText';
import { MovePane } from '../MovePane';
import { move } from '../move';
import { OffersPanel } from '../offers/OffersPanel';
import { roomTabs, useDealsView } from '../view';
import { DecisionTab } from './DecisionTab';
import { NextBox } from './NextBox';
import { OverviewTab } from './OverviewTab';
import { PapersTab } from './PapersTab';
import { PrivateTab } from './PrivateTab';
import { ReasonList } from './ReasonList';
import type { Room } from './room';
import classes from './room.module.css';
import { StageLine } from './StageLine';
import { Timeline } from './Timeline';
import { WorkTab } from './WorkTab';

const ENTITIES = ['deal', 'dealEvent', 'offer', 'agreement', 'filing', 'patent', 'department'] as const;

export function DealRoom({ id }: { readonly id: string }) {
  const today = useToday();
  const found = useDeskQuery('deals.get', { id, today }, { entities: ENTITIES, keepPrevious: true });
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={12} />
    );
  return <Body room={found.data} today={today} />;
}

function Body({ room, today }: { readonly room: Room; readonly today: string }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const { tab, unit, pending, put } = useDealsView();
  const { deal } = room;
  const leave = (): void => put({ openId: null, pending: null });
  const print = useMemo(
    () => () => go('reports', { paper: chronologyPaper(room, language) }),
    [room, language],
  );
  usePageActions(useMemo(() => ({ print }), [print]));
  const isLocked = isConfirmed(deal.stage);
  const remove = async (): Promise<void> => {
    const input = { id: deal.id, expectedRev: deal.rev };
    const gone = await runCommand('deal.remove', input, { label: t('deals.removed', { title: deal.title }) });
    if (gone.ok) leave();
  };
  const facts = [
    namesWord(
      deal.parties.filter(({ role }) => role === 'counterparty').map(({ name }) => name),
      t,
    ),
    t(`terms.dealMode.${deal.mode}`),
    deal.expectedFen === undefined ? '' : amountWord(deal.expectedFen, unit, t),
    deal.probability === undefined ? '' : percentText(deal.probability, 0),
    deal.owner ?? '',
    deal.number ?? '',
  ].filter((one) => one !== '');
  return (
    <section
      className={classes.room}
      aria-label={deal.title}
      data-testid="deal-room"
      {...closesOnEscape(leave)}
    >
      <header className={classes.head}>
        <ActionIcon variant="subtle" aria-label={t('deals.toBoard')} onClick={leave} data-testid="room-back">
          <IconArrowLeft size={18} />
        </ActionIcon>
        <div className={classes.name}>
          <Title order={1}>{deal.title}</Title>
          <Text size="sm" c="dimmed">
            {facts.join(' · ')}
          </Text>
        </div>
        <StatusBadge
          tone={deal.stage === 'lost' ? 'grey' : deal.stage === 'closed' ? 'green' : 'ink'}
          label={t(`terms.stage.${deal.stage}`)}
          title={ageWords(deal.stageSince, today, t)}
          testId="room-stage"
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={14} />} data-testid="room-moves">
              {t('deals.changeStage')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {room.moves.length === 0 && <Menu.Item disabled>{t('deals.noMoves')}</Menu.Item>}
            {room.moves.map(({ to, way, refusals }) => (
              <Menu.Item
                key={to}
                data-testid={`move-${to}`}
                c={refusals.length > 0 ? 'dimmed' : undefined}
                onClick={() => move(deal, to)}
              >
                {t(`deals.way.${way}`, { stage: t(`terms.stage.${to}`) })}
                {refusals.length > 0 && ` · ${t('deals.lacks', { n: refusals.length })}`}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} />}
          onClick={print}
          data-testid="room-print"
        >
          {t('deals.chronology')}
        </Button>
        {!isLocked && (
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={`${t('common.delete')} ${deal.title}`}
            onClick={() => void remove()}
            data-testid="room-remove"
          >
            <IconTrash size={16} />
          </ActionIcon>
        )}
      </header>
      <StageLine room={room} />
      {room.lacking.length > 0 && <Lacking room={room} />}
      <div className={classes.panes}>
        <Timeline room={room} today={today} />
        <div className={classes.right}>
          {pending !== null && pending.id === deal.id && (
            <div className={classes.pending}>
              <MovePane key={`${pending.to} ${pending.rev}`} pending={pending} />
            </div>
          )}
          <NextBox room={room} today={today} />
          <Tabs
            value={tab}
            onChange={(next) => {
              const chosen = roomTabs.find((one) => one === next);
              if (chosen !== undefined) put({ tab: chosen });
            }}
            keepMounted={false}
          >
            <Tabs.List>
              {roomTabs.map((one) => (
                <Tabs.Tab key={one} value={one} data-testid={`room-tab-${one}`}>
                  {t(`deals.tab.${one}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab} className={classes.tab}>
              <VisuallyHidden component="h2">{t(`deals.tab.${tab}`)}</VisuallyHidden>
              {tab === 'overview' && <OverviewTab room={room} />}
              {tab === 'offers' && <OffersPanel dealId={deal.id} />}
              {tab === 'work' && <WorkTab room={room} today={today} />}
              {tab === 'decision' && <DecisionTab room={room} />}
              {tab === 'papers' && <PapersTab room={room} />}
              {tab === 'private' && <PrivateTab room={room} />}
              {tab === 'history' && <RecordHistory entity="deal" id={deal.id} nameOf={() => undefined} />}
            </Tabs.Panel>
          </Tabs>
        </div>
      </div>
    </section>
  );
}

/** What the stage rests on and does not hold any more: said at the top until it is put right. */
function Lacking({ room }: { readonly room: Room }) {
  const t = useT();
  return (
    <Notice
      tone="red"
      flush
      title={t('deals.lacking', { stage: t(`terms.stage.${room.deal.stage}`) })}
      testId="room-lacking"
    >
      <ReasonList reasons={room.lacking} />
    </Notice>
  );
}

// The patents of the negotiation as they stand in law today, with what speaks against giving them on.
import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { DateWithDistance } from '../../../components/DateWithDistance';
import { LinkTable } from '../../../components/fields/LinkTable';
import { NumberCopy } from '../../../components/NumberCopy';
import { StatusBadge, type Tone } from '../../../components/StatusBadge';
import { type Translate, useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import { go } from '../../../state/navigation';
import { openDealPage } from '../elsewhere';
import { saveDeal } from '../move';
import { useDealsView } from '../view';
import type { Room } from './room';
import classes from './room.module.css';

const TONES = { inForce: 'green', pending: 'ink', lapsed: 'red', unknown: 'grey' } as const satisfies Record<
  string,
  Tone
>;

export function DealPatents({ room }: { readonly room: Room }) {
  const t = useT();
  const [text, setText] = useState('');
  const { deal, patents } = room;
  const found = useDeskQuery(
    'patents.list',
    { text, limit: 20 },
    { entities: ['patent'], keepPrevious: true, enabled: text.trim() !== '' },
  );
  return (
    <LinkTable
      empty={t('deals.noPatentsYet')}
      heads={[t('domain.field.applicationNumber'), t('domain.field.title'), t('deals.legalState')]}
      rows={patents.map((patent) => ({
        id: patent.id,
        unlink: `${t('common.delete')} ${patent.number}`,
        cells: [
          <NumberCopy key="number" number={patent.number} />,
          <Anchor
            key="title"
            component="button"
            type="button"
            fz="sm"
            ta="left"
            onClick={() => go('patent', { id: patent.id })}
          >
            {patent.title}
          </Anchor>,
          <LegalState key="state" patent={patent} dealId={deal.id} t={t} />,
        ],
      }))}
      found={(found.data?.rows ?? []).map((row) => ({
        value: row.id,
        label: `${row.applicationNumber} ${row.title}`,
      }))}
      onSearch={setText}
      ids={[...deal.patentIds]}
      onChange={(patentIds) => void saveDeal(deal, { patentIds })}
      addLabel={t('fields.addPatent')}
      testId="deal-patents"
    />
  );
}

interface LegalStateProps {
  readonly patent: Room['patents'][number];
  readonly dealId: string;
  readonly t: Translate;
}

function LegalState({ patent, dealId, t }: LegalStateProps) {
  return (
    <div className={classes.legal} data-testid={`patent-state-${patent.number}`}>
      <span className={classes.dated}>
        <StatusBadge
          tone={TONES[patent.bucket]}
          label={t(`domain.bucket.${patent.bucket}`)}
          unknown={patent.bucket === 'unknown'}
        />
        {patent.legalStatus}
      </span>
      {patent.expires !== undefined && (
        <span className={classes.dated}>
          {t('deals.expires')} <DateWithDistance date={patent.expires} deadline />
        </span>
      )}
      {patent.annuityDue !== undefined && (
        <span className={classes.dated}>
          {t('deals.annuityDue')} <DateWithDistance date={patent.annuityDue} deadline />
        </span>
      )}
      {patent.holders.length > 1 && (
        <Text size="xs" c="var(--zd-amber)">
          {t('deals.holders', { names: patent.holders.join(t('record.listComma')) })}
        </Text>
      )}
      {patent.elsewhere.map(({ entity, id, title }) => (
        <Text key={id} size="xs" c="var(--zd-amber)">
          {t(`deals.elsewhere.${entity}`)}{' '}
          <Anchor
            component="button"
            type="button"
            fz="inherit"
            onClick={() =>
              entity === 'deal'
                ? useDealsView.getState().put({ openId: id, tab: 'overview' })
                : openDealPage('agreement', dealId, id)
            }
          >
            {title}
          </Anchor>
        </Text>
      ))}
    </div>
  );
}

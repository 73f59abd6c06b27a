// 立场与可见: what the office aims at and where it walks away, and who is shown this negotiation.
import { Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { InlineField } from '../../../components/fields/InlineField';
import { Section } from '../../../components/fields/Section';
import { Notice } from '../../../components/Notice';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { useDesk } from '../../../state/desk';
import { saveDeal } from '../move';
import { DealFacts } from './DealFacts';
import { namesOf } from './fields';
import type { Room } from './room';

export function PrivateTab({ room }: { readonly room: Room }) {
  const t = useT();
  const { deal } = room;
  const user = useDesk((state) => state.status?.user ?? '');
  const viewers = (deal.viewers ?? []).join(t('record.listComma'));
  const fields: RowField[] = [
    { name: 'targetFen', label: t('deals.target'), kind: 'money' },
    { name: 'walkAwayFen', label: t('deals.walkAway'), kind: 'money' },
    { name: 'positions', label: t('domain.field.positions'), kind: 'long', max: 5000, full: true },
  ];
  return (
    <>
      <Text size="xs" c="var(--zd-amber)" mb={6} data-testid="private-note">
        <IconEyeOff size={13} aria-hidden /> {t('deals.privateHint')}
      </Text>
      <DealFacts
        deal={deal}
        title={t('domain.field.positions')}
        fields={fields}
        testId="positions"
        empty={t('deals.noPositions')}
      />
      <Section title={t('domain.field.viewers')}>
        <InlineField
          label={t('deals.viewersLabel')}
          value={viewers}
          placeholder={t('deals.everybody')}
          showTheirs={String}
          testId="viewers"
          onSave={async (text) => {
            const names = namesOf(text);
            // Whoever narrows the circle stays in it.
            const own = names.length > 0 && user !== '' && !names.includes(user) ? [...names, user] : names;
            const saved = await saveDeal(deal, { viewers: own.length === 0 ? null : own });
            return { kind: saved ? 'saved' : 'failed' };
          }}
        />
        <Notice tone="amber">{t('deals.viewersHint')}</Notice>
      </Section>
    </>
  );
}

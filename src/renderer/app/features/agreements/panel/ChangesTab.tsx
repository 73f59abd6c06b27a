// 变更: amending agreements with their difference; a new one starts from the terms in force.
import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { termChanges } from '../../../../../domain/agreements/amendments';
import type { TermSet } from '../../../../../domain/negotiation/terms';
import { EmptyState } from '../../../components/EmptyState';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { StateBadge } from '../badges';
import { act } from '../save';
import { useAgreementsView } from '../view';
import { ChangeTable } from './ChangeTable';
import { TermsEditor } from './TermsEditor';

export function ChangesTab({ data, today }: { readonly data: Registered; readonly today: string }) {
  const t = useT();
  const put = useAgreementsView((state) => state.put);
  const [draft, setDraft] = useState<TermSet | null>(null);
  const { agreement, amendments, terms } = data;
  const canAmend = agreement.confirmedOn !== undefined && agreement.state === 'active' && terms !== undefined;
  const hint = canAmend
    ? 'agreements.noAmendmentsHint'
    : agreement.confirmedOn === undefined
      ? 'agreements.amendLater'
      : terms === undefined
        ? 'agreements.noTermsConfirmed'
        : 'agreements.amendEnded';
  if (draft !== null && terms !== undefined)
    return (
      <AmendForm
        data={data}
        terms={terms}
        draft={draft}
        today={today}
        onChange={setDraft}
        onDone={() => setDraft(null)}
      />
    );
  return (
    <>
      {amendments.length === 0 && <EmptyState title={t('agreements.noAmendments')} hint={t(hint)} />}
      {amendments.map((one) => (
        <Section
          key={one.id}
          title={`${one.effectiveOn ?? ''} ${one.title}`}
          aside={<StateBadge state={one.state} confirmed={one.confirmedOn !== undefined} />}
        >
          <ChangeTable changes={one.changes ?? []} />
          <Anchor
            component="button"
            type="button"
            fz="sm"
            onClick={() => put('register', { openId: one.id })}
          >
            {t('agreements.openAmendment')}
          </Anchor>
        </Section>
      ))}
      {canAmend && (
        <Button
          mt="sm"
          leftSection={<IconPlus size={15} />}
          onClick={() => setDraft(terms ?? null)}
          data-testid="amend-begin"
        >
          {t('agreements.amend')}
        </Button>
      )}
    </>
  );
}

interface AmendFormProps {
  readonly data: Registered;
  readonly terms: TermSet;
  readonly draft: TermSet;
  readonly today: string;
  readonly onChange: (terms: TermSet) => void;
  readonly onDone: () => void;
}

function AmendForm({ data, terms, draft, today, onChange, onDone }: AmendFormProps) {
  const t = useT();
  const { agreement, amendments } = data;
  const [title, setTitle] = useState(
    t('agreements.amendTitle', { name: agreement.title, n: amendments.length + 1 }),
  );
  const [effectiveOn, setEffectiveOn] = useState(today);
  const changes = termChanges(terms, draft);
  const save = async (): Promise<void> => {
    const made = await act(
      'agreement.amend',
      { id: agreement.id, expectedRev: agreement.rev, title, terms: draft, effectiveOn },
      t('agreements.created', { name: title }),
    );
    if (made.ok) onDone();
  };
  return (
    <div className={classes.form} data-testid="amend-form">
      <Text size="sm" c="dimmed">
        {t('agreements.amendHint')}
      </Text>
      <Stack gap={6} my={6}>
        <TextInput
          label={t('domain.field.title')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={t('agreements.effectiveOn')}
          value={effectiveOn}
          onChange={(event) => setEffectiveOn(event.currentTarget.value)}
          data-testid="amend-effective"
        />
      </Stack>
      <TermsEditor
        terms={draft}
        onChange={async (next) => {
          onChange(next);
          return true;
        }}
      />
      {changes.length > 0 && (
        <Section title={t('agreements.difference')}>
          <ChangeTable changes={changes} />
        </Section>
      )}
      <Group gap="sm" mt="sm">
        <Button
          disabled={changes.length === 0 || title.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(effectiveOn)}
          onClick={() => void save()}
          data-testid="amend-save"
        >
          {t('agreements.amendSave')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </div>
  );
}

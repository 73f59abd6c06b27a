// The form of an own clause: heading, contracts it belongs to, its text with fields, and where it stands.
import { Button, Group, MultiSelect, Paper, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OwnClause } from '../../../../domain/drafting/clause';
import { type TemplateKind, templateKinds } from '../../../../domain/drafting/facts';
import { clausesOf } from '../../../../domain/drafting/library';
import { useT } from '../../lib/i18n';

interface ClauseFormProps {
  readonly clause: OwnClause | null;
  readonly onSave: (clause: OwnClause) => void;
  readonly onRemove: (id: string) => void;
  readonly onClose: () => void;
}

const isKind = (value: string): value is TemplateKind => templateKinds.some((kind) => kind === value);

export function ClauseForm({ clause, onSave, onRemove, onClose }: ClauseFormProps) {
  const t = useT();
  const [heading, setHeading] = useState(clause?.heading ?? '');
  const [text, setText] = useState(clause?.text ?? '');
  const [kinds, setKinds] = useState<readonly TemplateKind[]>(clause?.kinds ?? []);
  const [after, setAfter] = useState(clause?.after ?? null);
  const places = [...new Map(kinds.flatMap((kind) => clausesOf(kind)).map((one) => [one.id, one])).values()];
  const isWhole = heading.trim() !== '' && text.trim() !== '' && kinds.length > 0;
  const save = (): void =>
    onSave({
      id: clause?.id ?? crypto.randomUUID(),
      heading: heading.trim(),
      kinds,
      text: text.trim(),
      ...(after === null ? {} : { after }),
    });
  return (
    <Paper withBorder p="md" mb="md" maw={760}>
      <TextInput
        label={t('drafting.clauseHeading')}
        required
        maxLength={200}
        value={heading}
        onChange={(event) => setHeading(event.currentTarget.value)}
        data-testid="clause-heading"
      />
      <MultiSelect
        mt="sm"
        label={t('drafting.clauseKinds')}
        required
        data={templateKinds.map((value) => ({ value, label: t(`drafting.kind.${value}`) }))}
        value={[...kinds]}
        onChange={(values) => setKinds(values.filter(isKind))}
        data-testid="clause-kinds"
      />
      <Textarea
        mt="sm"
        label={t('drafting.clauseText')}
        description={t('drafting.clauseTextHint')}
        required
        autosize
        minRows={4}
        maxRows={12}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-testid="clause-text"
      />
      <Select
        mt="sm"
        label={t('drafting.clauseAfter')}
        placeholder={t('drafting.clauseEnd')}
        clearable
        data={places.map(({ id, heading: label }) => ({ value: id, label }))}
        value={after}
        onChange={setAfter}
      />
      <Group mt="md" gap="sm">
        <Button onClick={save} disabled={!isWhole} data-testid="clause-save">
          {t('common.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        {clause !== null && (
          <Button variant="default" c="var(--zd-red)" ml="auto" onClick={() => onRemove(clause.id)}>
            {t('common.delete')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

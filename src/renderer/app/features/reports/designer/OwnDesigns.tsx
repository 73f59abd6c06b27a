// The office's own reports in the catalogue: each with what it lists; opened, changed, copied, handed on or deleted from here.
import { ActionIcon, Button, Group, Menu, Text, Title, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { OwnDesign } from '../../../../../domain/reporting/own/design';
import { useT } from '../../../lib/i18n';
import classes from './designer.module.css';
import { exportDesign } from './designFiles';
import { freeName } from './draft';
import { removeDesign, saveDesign, useOwnDesigns } from './useOwnDesigns';
import { useDesignerWords } from './words';

export interface OwnDesignsProps {
  readonly onOpen: (design: OwnDesign) => void;
  /** Null: a new one. */
  readonly onEdit: (id: string | null) => void;
  /** What the catalogue is searched for, in lower case. */
  readonly wanted?: string;
}

export function OwnDesigns({ onOpen, onEdit, wanted = '' }: OwnDesignsProps) {
  const t = useT();
  const words = useDesignerWords();
  const { designs, unread } = useOwnDesigns();
  const shown = designs.filter((one) => `${one.name} ${words.summary(one)}`.toLowerCase().includes(wanted));
  if (wanted !== '' && shown.length === 0) return null;
  const copy = (design: OwnDesign): void => {
    const name = freeName(t('designer.copyName', { name: design.name }), designs);
    void saveDesign({ ...design, id: crypto.randomUUID(), name }, t('designer.copied', { name }));
  };
  return (
    <section aria-labelledby="reports-own" data-testid="own-designs">
      <Title order={2} size="h3" id="reports-own" mt={16} mb={8}>
        {t('designer.own')}
      </Title>
      <div className={classes.cards}>
        {shown.map((design) => (
          <div key={design.id} className={classes.card} data-testid="own-design">
            <UnstyledButton onClick={() => onOpen(design)}>
              <span className={classes.name}>{design.name}</span>
              <span className={classes.hint}>{words.summary(design)}</span>
            </UnstyledButton>
            <Group gap="xs" wrap="nowrap">
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`${t('designer.open')} ${design.name}`}
                onClick={() => onOpen(design)}
                data-testid="own-design-open"
              >
                {t('designer.open')}
              </Button>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`${t('designer.edit')} ${design.name}`}
                onClick={() => onEdit(design.id)}
                data-testid="own-design-edit"
              >
                {t('designer.edit')}
              </Button>
              <Menu position="bottom-end">
                <Menu.Target>
                  <ActionIcon
                    variant="subtle"
                    size={24}
                    aria-label={t('designer.moreOf', { name: design.name })}
                    data-testid="own-design-more"
                  >
                    <IconDots size={16} />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => copy(design)}>{t('designer.copy')}</Menu.Item>
                  <Menu.Item onClick={() => void exportDesign(design)}>{t('designer.export')}</Menu.Item>
                  <Menu.Item c="red" onClick={() => void removeDesign(design)}>
                    {t('common.delete')}
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </Group>
          </div>
        ))}
        {wanted === '' && (
          <UnstyledButton className={classes.new} onClick={() => onEdit(null)} data-testid="own-design-new">
            <span className={classes.name}>{t('designer.new')}</span>
            <span className={classes.hint}>{t('designer.ownHint')}</span>
          </UnstyledButton>
        )}
      </div>
      {unread > 0 && (
        <Text size="xs" c="dimmed" mt={6}>
          {t('designer.unread', { n: unread })}
        </Text>
      )}
    </section>
  );
}

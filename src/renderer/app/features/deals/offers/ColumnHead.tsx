// The head of a version's column: whose it is, where it stands, and what can be done with it.
import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { canStep, type OfferStep, offerSteps } from '../../../../../domain/negotiation/offers/steps';
import type { Offer } from '../../../../../domain/patents/records';
import { StatusBadge, type Tone } from '../../../components/StatusBadge';
import { useT } from '../../../lib/i18n';
import classes from './columns.module.css';

const tones: Readonly<Record<Offer['state'], Tone>> = {
  draft: 'grey',
  sent: 'ink',
  received: 'ink',
  agreed: 'green',
  rejected: 'red',
  withdrawn: 'grey',
};

export interface ColumnActions {
  readonly onOpen: (id: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onNext: (offer: Offer) => void;
  readonly onRemove: (offer: Offer) => void;
  readonly onStep: (offer: Offer, step: OfferStep) => void;
  readonly onSheet: (offer: Offer) => void;
}

interface ColumnHeadProps extends ColumnActions {
  readonly offer: Offer;
  readonly isOpen: boolean;
}

export function ColumnHead(props: ColumnHeadProps) {
  const { offer, isOpen, onOpen, onEdit, onNext, onRemove, onStep, onSheet } = props;
  const t = useT();
  const { id, version, by, state, on, validUntil, label } = offer;
  return (
    <div className={classes.columnHead}>
      <div className={classes.columnTop}>
        <UnstyledButton
          className={classes.versionName}
          aria-pressed={isOpen}
          data-testid={`offer-${version}`}
          onClick={() => onOpen(id)}
        >
          {t('offers.versionOf', { n: version, by: t(`offers.by.${by}`) })}
        </UnstyledButton>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              size="sm"
              color="gray"
              aria-label={t('offers.actions', { n: version })}
              data-testid={`offer-actions-${version}`}
            >
              <IconDotsVertical size={14} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {state === 'draft' && (
              <Menu.Item data-testid="offer-edit" onClick={() => onEdit(id)}>
                {t('offers.edit')}
              </Menu.Item>
            )}
            {offerSteps
              .filter((step) => canStep(offer, step))
              .map((step) => (
                <Menu.Item key={step} data-testid={`offer-step-${step}`} onClick={() => onStep(offer, step)}>
                  {t(`offers.step.${step}`)}
                </Menu.Item>
              ))}
            <Menu.Item data-testid="offer-next" onClick={() => onNext(offer)}>
              {t('offers.nextVersion')}
            </Menu.Item>
            <Menu.Item data-testid="offer-sheet" onClick={() => onSheet(offer)}>
              {t('offers.sheet')}
            </Menu.Item>
            {state === 'draft' && (
              <Menu.Item c="red" data-testid="offer-remove" onClick={() => onRemove(offer)}>
                {t('offers.removeDraft')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
      <StatusBadge
        tone={tones[state]}
        label={t(`terms.offerState.${state}`)}
        testId={`offer-state-${version}`}
      />
      <span className={classes.columnNote}>
        {[label, on, validUntil === undefined ? undefined : t('offers.validUntil', { date: validUntil })]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}

// What can be done with the annuities that are selected: decide or record payments, one change, one undo.
import { Button, Menu, Popover, Text, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { AnnuityChoice } from '../../../../domain/patents/parts';
import { decideAnnuities, payAnnuities } from '../../components/deadlines/decide';
import { PaymentForm } from '../../components/deadlines/PaymentForm';
import { useT } from '../../lib/i18n';
import { noSelection } from '../../lib/selection';
import { useDeadlines } from '../../state/deadlines';
import { payableOf } from './payable';
import { readKey } from './scope';

export function SelectionBar({ today }: { readonly today: string }) {
  const t = useT();
  const selection = useDeadlines((state) => state.selection);
  const show = useDeadlines((state) => state.show);
  const [reason, setReason] = useState('');
  const [paying, setPaying] = useState(false);
  if (selection.ids.size === 0) return null;
  const annuities = [...selection.ids].map(readKey).filter(({ kind }) => kind === 'annuity');
  const done = (ok: boolean): void => {
    if (!ok) return;
    setReason('');
    show({ selection: noSelection });
  };
  return (
    <>
      <b data-testid="deadlines-selected">{t('deadlines.selected', { n: selection.ids.size })}</b>
      {annuities.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('deadlines.onlyAnnuities')}
        </Text>
      ) : (
        <>
          <TextInput
            w={180}
            aria-label={t('deadlines.reason')}
            placeholder={t('deadlines.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Menu position="bottom-start">
            <Menu.Target>
              <Button rightSection={<IconChevronDown size={14} />} data-testid="decide">
                {t('deadlines.decide')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {AnnuityChoice.options.map((choice) => (
                <Menu.Item
                  key={choice}
                  data-testid={`decide-${choice}`}
                  onClick={() => void decideAnnuities(annuities, choice, today, reason).then(done)}
                >
                  {t(`domain.choice.${choice}`)}
                </Menu.Item>
              ))}
              <Menu.Divider />
              <Menu.Item onClick={() => void decideAnnuities(annuities, null, today).then(done)}>
                {t('deadlines.clearChoice')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Popover opened={paying} onChange={setPaying} width={240} trapFocus returnFocus>
            <Popover.Target>
              <Button variant="default" onClick={() => setPaying(!paying)} data-testid="pay-selected">
                {t('deadlines.recordPaid')}
              </Button>
            </Popover.Target>
            <Popover.Dropdown>
              <PaymentForm
                today={today}
                onPay={(paidOn) => {
                  setPaying(false);
                  void payableOf(annuities, today).then(async (payments) => {
                    if (payments.length > 0) done(await payAnnuities(payments, paidOn));
                  });
                }}
              />
            </Popover.Dropdown>
          </Popover>
        </>
      )}
      <Button variant="subtle" onClick={() => show({ selection: noSelection })}>
        {t('common.clear')}
      </Button>
    </>
  );
}

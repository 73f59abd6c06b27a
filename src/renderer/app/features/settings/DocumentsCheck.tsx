// Documents read again one by one: how far it is, what is gone or damaged, whose it is, and the way to bring it back.
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconFileSearch, IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { Notice } from '../../components/Notice';
import { TaskProgress } from '../../components/TaskProgress';
import { byteText } from '../../lib/byteText';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { useDesk } from '../../state/desk';
import { openPlace } from './documentPlace';
import classes from './settings.module.css';

type Found = RouteOutput<'documents.verify'>;
type Place = Found['missing'][number];

/** Lines shown; the rest is counted and copied. */
const SHOWN = 50;

export function DocumentsCheck() {
  const t = useT();
  const task = useDesk(({ tasks }) =>
    tasks.find(({ kind, state }) => kind === 'documents' && state === 'running'),
  );
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const check = async (): Promise<void> => {
    setBusy(true);
    setFound(null);
    setError(null);
    const answer = await call('documents.verify', {});
    setBusy(false);
    if (answer.ok) setFound(answer.value);
    else if (answer.error.code !== 'CANCELLED') setError(answer.error);
  };
  const giveBack = async (lost: readonly Place[]): Promise<void> => {
    const given = await call('documents.add', {});
    if (!given.ok) return notifyError(given.error);
    if (given.value.added.length === 0) return;
    const hashes = new Set(given.value.added.map(({ hash }) => hash));
    const healed = new Set(lost.flatMap(({ hash }) => (hashes.has(hash) ? [hash] : [])));
    notifyDone(t('settings.documentsHealed', { n: healed.size, given: given.value.added.length }));
    await check();
  };
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('settings.documentsHint')}
      </Text>
      {error && <ErrorNote error={error} />}
      {found && <Verdict found={found} onGiveBack={giveBack} />}
      {busy && task && <TaskProgress task={{ ...task, label: t('settings.documentsRunning') }} />}
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconFileSearch size={16} />}
          loading={busy}
          onClick={() => void check()}
          data-testid="documents-verify"
        >
          {t('settings.documentsGo')}
        </Button>
      </Group>
    </>
  );
}

interface VerdictProps {
  readonly found: Found;
  readonly onGiveBack: (lost: readonly Place[]) => Promise<void>;
}

function Verdict({ found, onGiveBack }: VerdictProps) {
  const t = useT();
  const { files, read, bytes, damaged, missing, unused } = found;
  const lost = [...missing, ...damaged];
  const rest = lost.length - SHOWN;
  if (files === 0 && lost.length === 0)
    return (
      <Text size="sm" role="status">
        {t('settings.documentsNone')}
      </Text>
    );
  if (lost.length === 0 && read < files)
    return (
      <Notice tone="amber" title={t('settings.documentsStopped')} testId="documents-stopped">
        {t('settings.documentsStoppedText', { read, n: files })}
      </Notice>
    );
  if (lost.length === 0)
    return (
      <Notice tone="green" title={t('settings.documentsOk')} testId="documents-verified">
        {t('settings.documentsOkText', { n: files, size: byteText(bytes) })}
        {unused > 0 && ` ${t('settings.documentsUnused', { n: unused })}`}
      </Notice>
    );
  return (
    <Notice tone="red" title={t('settings.documentsBad')} testId="documents-differ">
      <Text size="sm">
        {t('settings.documentsBadText', { damaged: damaged.length, missing: missing.length })}
      </Text>
      <table className={classes.lost} aria-label={t('settings.documentsBad')}>
        <thead>
          <tr>
            <th>{t('settings.documentName')}</th>
            <th>{t('settings.documentState')}</th>
            <th>{t('settings.documentRecord')}</th>
          </tr>
        </thead>
        <tbody>
          {lost.slice(0, SHOWN).map((place, at) => (
            <tr key={`${place.hash} ${place.id} ${place.name}`}>
              <td>{place.name || place.hash.slice(0, 12)}</td>
              <td>{t(at < missing.length ? 'settings.documentMissing' : 'settings.documentDamaged')}</td>
              <td>
                <Owner place={place} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <Text size="xs">{t('settings.documentsMore', { n: rest })}</Text>}
      <Group gap="sm" mt={6}>
        <Button
          size="compact-sm"
          leftSection={<IconFileUpload size={14} />}
          onClick={() => void onGiveBack(lost)}
          data-testid="documents-give-back"
        >
          {t('settings.documentsGiveBack')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => void call('app.copyText', { text: JSON.stringify(found, null, 2) })}
        >
          {t('common.copyDetails')}
        </Button>
      </Group>
    </Notice>
  );
}

function Owner({ place }: { readonly place: Place }) {
  const t = useT();
  if (place.id === '') return t('settings.documentNobody');
  const open = openPlace(place);
  const name = place.record || place.id;
  return open === undefined ? (
    name
  ) : (
    <Anchor component="button" type="button" fz="sm" ta="left" onClick={open}>
      {name}
    </Anchor>
  );
}

// Templates of platforms: which there are, and one of them open for editing. Saving makes it the office's own.
import { Anchor, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorState } from '../../components/ErrorState';
import { RowSkeletons } from '../../components/Skeletons';
import { StatusBadge } from '../../components/StatusBadge';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { kindText } from './kindWords';
import classes from './submission.module.css';
import { TemplateEditor } from './TemplateEditor';

type Known = RouteOutput<'submission.templates'>['templates'];

export function TemplatesTab() {
  const t = useT();
  const [known, setKnown] = useState<Known | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const [chosen, setChosen] = useState('');
  const load = useCallback(async () => {
    const result = await call('submission.templates', {});
    if (result.ok) setKnown(result.value.templates);
    setError(result.ok ? null : result.error);
  }, []);
  useEffect(() => void load(), [load]);
  const reset = async (id: string): Promise<void> => {
    const result = await call('submission.removeTemplate', { id });
    if (!result.ok) notifyError(result.error);
    await load();
  };
  if (error) return <ErrorState error={error} onRetry={() => void load()} />;
  if (known === null) return <RowSkeletons rows={3} />;
  const open = known.find(({ spec }) => spec.id === chosen) ?? known[0];
  return (
    <div className={classes.panes} data-testid="submission-templates">
      <div className={classes.left}>
        <Text size="xs" c="dimmed" p="sm">
          {t('submission.templatesHint')}
        </Text>
        <ul className={classes.list} aria-label={t('submission.tab.templates')}>
          {known.map(({ own, spec }) => (
            <li key={spec.id}>
              <UnstyledButton
                className={classes.item}
                aria-current={spec.id === open?.spec.id || undefined}
                onClick={() => setChosen(spec.id)}
                data-testid={`template-${spec.id}`}
              >
                <Text size="sm" fw={600}>
                  {spec.name}
                </Text>
                <Group gap={8}>
                  <Text size="xs" c="dimmed">
                    {kindText(spec.kind, t)} · {t('submission.templateVersion', { v: spec.version })}
                  </Text>
                  <StatusBadge
                    tone={own ? 'ink' : 'grey'}
                    label={t(own ? 'submission.templateOwn' : 'submission.templateShipped')}
                  />
                  {!spec.verified && <UnverifiedBadge source={spec.source} />}
                </Group>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      </div>
      <div className={classes.right}>
        {open && (
          <Stack gap="sm" className={classes.pad}>
            <TemplateEditor key={`${open.spec.id}${open.own}`} spec={open.spec} onSaved={load} />
            {open.own && (
              <Anchor component="button" size="sm" onClick={() => void reset(open.spec.id)}>
                {t('submission.templateReset')}
              </Anchor>
            )}
          </Stack>
        )}
      </div>
    </div>
  );
}

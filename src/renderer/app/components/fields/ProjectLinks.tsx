// The funded projects a record is linked to, each with what its declaration lacks.
import { Anchor, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { projectGaps } from '../../../../domain/patents/declarationRules';
import type { FundedProject } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { NumberCopy } from '../NumberCopy';
import { StatusBadge } from '../StatusBadge';
import styles from './Fields.module.css';
import { LookupField } from './LookupField';
import { RowButton } from './RowsEditor';

interface ProjectLinksProps {
  readonly ids: readonly string[];
  /** The linked projects. */
  readonly projects: readonly FundedProject[];
  readonly onChange: (ids: string[]) => void;
}

export function ProjectLinks({ ids, projects, onChange }: ProjectLinksProps) {
  const t = useT();
  const [text, setText] = useState('');
  const found = useDeskQuery(
    'projects.list',
    { text, limit: 30 },
    { entities: ['project'], keepPrevious: true },
  );
  const linked = new Set<string>(ids);
  const choices = (found.data?.rows ?? [])
    .filter((row) => !linked.has(row.id))
    .map((row) => ({ value: row.id as string, label: `${row.number} ${row.name}` }));
  return (
    <Stack gap="md">
      {projects.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('fields.noProjects')}
        </Text>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('domain.field.projectType')}</th>
              <th>{t('domain.field.name')}</th>
              <th>{t('domain.field.number')}</th>
              <th>
                <VisuallyHidden>{t('common.edit')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {projects.map((project) => {
              const gaps = projectGaps(project);
              return (
                <tr key={project.id}>
                  <td>{project.projectType ?? <StatusBadge tone="amber" label={t('fields.lacking')} />}</td>
                  <td>
                    <Anchor
                      component="button"
                      type="button"
                      fz="sm"
                      ta="left"
                      onClick={() => go('projects', { id: project.id })}
                    >
                      {project.name}
                    </Anchor>{' '}
                    {gaps.includes('name') && <StatusBadge tone="amber" label={t('fields.nameLacking')} />}
                  </td>
                  <td>
                    <NumberCopy number={project.number} />
                  </td>
                  <td className={styles.actions}>
                    <RowButton
                      label={`${t('fields.unlinkProject')} ${project.name}`}
                      onClick={() => onChange(ids.filter((id) => id !== project.id))}
                    >
                      <IconX size={14} />
                    </RowButton>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <LookupField
        key={ids.length}
        plain
        label={t('fields.addProject')}
        value={null}
        choices={choices}
        onSearch={setText}
        onChange={(id) => id && onChange([...ids, id])}
        testId="add-project"
      />
    </Stack>
  );
}

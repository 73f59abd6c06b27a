// The funded projects a patent is linked to, each with what its declaration lacks.
import { Anchor, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { projectGaps } from '../../../../domain/patents/declarationRules';
import type { FundedProject, Patent } from '../../../../domain/patents/records';
import styles from '../../components/fields/Fields.module.css';
import { LookupField } from '../../components/fields/LookupField';
import { RowButton } from '../../components/fields/RowsEditor';
import { NumberCopy } from '../../components/NumberCopy';
import { StatusBadge } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { useRecordSave } from '../../lib/useRecordSave';
import { go } from '../../state/navigation';

interface ProjectsPartProps {
  readonly patent: Patent;
  readonly projects: readonly FundedProject[];
}

export function ProjectsPart({ patent, projects }: ProjectsPartProps) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const [text, setText] = useState('');
  const found = useDeskQuery(
    'projects.list',
    { text, limit: 30 },
    { entities: ['project'], keepPrevious: true },
  );
  const put = (next: readonly string[]) => void save.field('projectIds', patent.projectIds, next);
  const linked = new Set<string>(patent.projectIds);
  const choices = (found.data?.rows ?? [])
    .filter((row) => !linked.has(row.id))
    .map((row) => ({ value: row.id as string, label: `${row.number} ${row.name}` }));
  return (
    <Stack gap="md">
      {projects.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('record.noProjects')}
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
                  <td>{project.projectType ?? <StatusBadge tone="amber" label={t('record.lacking')} />}</td>
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
                    {gaps.includes('name') && <StatusBadge tone="amber" label={t('record.nameLacking')} />}
                  </td>
                  <td>
                    <NumberCopy number={project.number} />
                  </td>
                  <td className={styles.actions}>
                    <RowButton
                      label={`${t('record.unlinkProject')} ${project.name}`}
                      onClick={() => put(patent.projectIds.filter((id) => id !== project.id))}
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
        key={patent.projectIds.length}
        plain
        label={t('record.addProject')}
        value={null}
        choices={choices}
        onSearch={setText}
        onChange={(id) => id && put([...patent.projectIds, id])}
        testId="add-project"
      />
    </Stack>
  );
}

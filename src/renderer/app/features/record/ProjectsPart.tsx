// 项目: the funded projects a patent came of (type, name, number), as the declaration asks for them.
import { ActionIcon, Stack, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { FundedProject, Patent } from '../../../../domain/patents/records';
import { NumberCopy } from '../../components/NumberCopy';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { LookupField } from './LookupField';
import classes from './Record.module.css';
import { useFieldSave } from './useFieldSave';

interface ProjectsTabProps {
  readonly patent: Patent;
  readonly projects: readonly FundedProject[];
}

export function ProjectsTab({ patent, projects }: ProjectsTabProps) {
  const t = useT();
  const save = useFieldSave(patent);
  const [text, setText] = useState('');
  const found = useDeskQuery(
    'projects.list',
    { text, limit: 30 },
    { entities: ['project'], keepPrevious: true },
  );
  const put = (next: readonly string[]) => void save('projectIds', patent.projectIds, next);
  const linked = new Set<string>(patent.projectIds);
  const choices = (found.data?.rows ?? [])
    .filter((row) => !linked.has(row.id))
    .map((row) => ({ value: row.id as string, label: `${row.number} ${row.name}` }));
  return (
    <Stack gap="md" data-testid="tab-projects">
      {projects.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('record.noProjects')}
        </Text>
      ) : (
        <table className={classes.table}>
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
            {projects.map((project) => (
              <tr key={project.id}>
                <td>{project.projectType}</td>
                <td>{project.name}</td>
                <td>
                  <NumberCopy number={project.number} />
                </td>
                <td>
                  <Tooltip label={t('record.unlinkProject')}>
                    <ActionIcon
                      size="sm"
                      variant="subtle"
                      color="gray"
                      aria-label={`${t('record.unlinkProject')} ${project.name}`}
                      onClick={() => put(patent.projectIds.filter((id) => id !== project.id))}
                    >
                      <IconX size={14} />
                    </ActionIcon>
                  </Tooltip>
                </td>
              </tr>
            ))}
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

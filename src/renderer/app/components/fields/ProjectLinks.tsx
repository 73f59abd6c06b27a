// The funded projects a record is linked to, each with what its declaration lacks.
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { projectGaps } from '../../../../domain/patents/declarationRules';
import type { FundedProject } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { NumberCopy } from '../NumberCopy';
import { StatusBadge } from '../StatusBadge';
import { LinkTable } from './LinkTable';

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
  return (
    <LinkTable
      empty={t('fields.noProjects')}
      heads={[t('domain.field.projectType'), t('domain.field.name'), t('domain.field.number')]}
      rows={projects.map((project) => ({
        id: project.id,
        unlink: `${t('fields.unlinkProject')} ${project.name}`,
        cells: [
          project.projectType ?? <StatusBadge tone="amber" label={t('fields.lacking')} />,
          <>
            <Anchor
              component="button"
              type="button"
              fz="sm"
              ta="left"
              onClick={() => go('projects', { id: project.id })}
            >
              {project.name}
            </Anchor>{' '}
            {projectGaps(project).includes('name') && (
              <StatusBadge tone="amber" label={t('fields.nameLacking')} />
            )}
          </>,
          <NumberCopy key={project.id} number={project.number} />,
        ],
      }))}
      found={(found.data?.rows ?? []).map((row) => ({ value: row.id, label: `${row.number} ${row.name}` }))}
      onSearch={setText}
      ids={ids}
      onChange={onChange}
      addLabel={t('fields.addProject')}
      testId="add-project"
    />
  );
}

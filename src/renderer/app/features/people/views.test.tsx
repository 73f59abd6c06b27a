// What the forms and lists of people say.
import { describe, expect, it } from 'vitest';
import { translate } from '../../lib/i18n';
import { html, words } from '../../testing/words';
import { CreateForm } from './CreateForm';
import { departments, persons, projects } from './kinds';
import { RecordPanel } from './RecordPanel';

const row = { id: 'd1', rev: 1, seq: 1, name: '微电子学院', patentCount: 53, personCount: 20 };

describe('a department', () => {
  it('that still has patents says why it can not be deleted', () => {
    const panel = <RecordPanel kind={departments} row={row as never} onClose={() => {}} onSaved={() => {}} />;
    expect(words(panel)).toContain('还有 53 件专利，不能删除');
    expect(html(panel)).toMatch(/<button[^>]*disabled=""[^>]*data-testid="people-remove"/);
  });

  it('without patents can be deleted, and leads to no empty list', () => {
    const unused = { ...row, patentCount: 0 };
    const text = html(
      <RecordPanel kind={departments} row={unused as never} onClose={() => {}} onSaved={() => {}} />,
    );
    expect(text).toMatch(/<button[^>]*disabled=""[^>]*data-testid="people-patents"/);
    expect(text).not.toMatch(/<button[^>]*disabled=""[^>]*data-testid="people-remove"/);
  });

  it('is created from name, code and note; nothing is called wrong before it was tried', () => {
    const text = words(<CreateForm entity="department" onClose={() => {}} />);
    expect(text).toContain('新建院系 名称 * 代码 备注 新建 取消');
    expect(text).not.toContain('必填');
  });
});

it('every list leads to exactly its own patents', () => {
  expect(persons.patents('p')).toEqual({ personId: 'p' });
  expect(departments.patents('d')).toEqual({ departmentIds: ['d'] });
  expect(projects.patents('x')).toEqual({ projectId: 'x' });
});

it('every list ends with the number of patents', () => {
  const t = translate('zh');
  for (const kind of [persons, departments, projects]) expect(kind.columns(t).at(-1)?.label).toBe('专利');
});

// What a form of one row does with the choices it is handed.
import { describe, expect, it } from 'vitest';
import { html } from '../../testing/words';
import { RowForm } from './RowForm';

const nothing = () => undefined;

describe('a field that suggests names', () => {
  it('stands where two persons of a department have one name', () => {
    const choices = ['张三（机械学院）', '张三（机械学院）'].map((label) => ({ value: label, label }));
    const fields = [{ name: 'name', label: '姓名', kind: 'suggest' as const, choices }];
    const form = (
      <RowForm
        fields={fields}
        row={{ name: '张三' }}
        label="完成人"
        testId="x"
        onSave={nothing}
        onCancel={nothing}
      />
    );
    expect(html(form)).toContain('value="张三"');
  });
});

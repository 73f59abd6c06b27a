// New disclosures, results and families.
import { describe, expect, test } from 'vitest';
import { fieldSchemas } from '../../../../domain/patents/records';
import { asked, emptyForm, fieldsOf, type NewRecordForm, readDraft, refusalOf } from './newRecord';

const form = (patch: Partial<NewRecordForm> = {}): NewRecordForm => ({
  ...emptyForm,
  name: '低温烧结银浆',
  summary: '200 ℃ 以下烧结',
  inventors: '张三；李四',
  holders: '示例大学',
  departmentId: 'd1',
  ...patch,
});

test('each register gets what its schema wants', () => {
  for (const tab of ['disclosure', 'result', 'family'] as const) {
    expect(fieldSchemas[tab].safeParse(fieldsOf(tab, form(), '2026-03-01')).error).toBeUndefined();
    expect(asked[tab]).toContain('name');
  }
});

test('a disclosure begins as a draft, received today, with its inventors in order', () => {
  expect(fieldsOf('disclosure', form(), '2026-03-01')).toMatchObject({
    title: '低温烧结银浆',
    state: 'draft',
    receivedOn: '2026-03-01',
    inventors: [{ name: '张三' }, { name: '李四' }],
  });
});

test('without a name there is nothing to store', () => {
  expect(fieldsOf('family', form({ name: '  ' }), '2026-03-01')).toBeUndefined();
});

describe('what is secret is refused', () => {
  test.each([
    ['by its level', form({ secrecy: 'topSecret' }), { key: 'fields.refusedLevel' }],
    ['as national defence', form({ secrecy: 'nationalDefence' }), { key: 'fields.refusedLevel' }],
    [
      'by a mark in the text',
      form({ summary: '机密★10年' }),
      { key: 'fields.refusedMark', params: { mark: '机密' } },
    ],
  ] as const)('%s', (_how, secret, refusal) => {
    expect(refusalOf(secret)).toEqual(refusal);
    expect(fieldsOf('disclosure', secret, '2026-03-01')).toBeUndefined();
  });
});

test('a draft comes back; what does not belong into it is dropped', () => {
  expect(readDraft(JSON.parse(JSON.stringify(form())))).toEqual(form());
  expect(readDraft({ name: 7, secrecy: 'x', extra: 1 })).toEqual(emptyForm);
  expect(readDraft(null)).toEqual(emptyForm);
});

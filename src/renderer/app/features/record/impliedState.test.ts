// The newest event and the state of the record.
import { expect, test } from 'vitest';
import { impliedState } from './impliedState';

const event = (date: string, code?: string) => ({ date, text: '', ...(code && { code }) });

test('an annuity that was not paid ended a right that the record still calls alive', () => {
  const legalEvents = [event('2021-03-02', 'GR01'), event('2024-05-01', 'CF01')];
  expect(impliedState({ legalBucket: 'inForce', legalEvents })).toEqual({
    bucket: 'lapsed',
    status: '未缴年费专利权终止',
    date: '2024-05-01',
  });
  expect(impliedState({ legalBucket: 'lapsed', legalEvents })).toBeUndefined();
});

test('what came last counts, in whatever order it is written', () => {
  const legalEvents = [event('2024-05-01', 'RR01'), event('2023-05-01', 'CF01')];
  expect(impliedState({ legalBucket: 'lapsed', legalEvents })?.bucket).toBe('inForce');
});

test('a publication, an unknown code or words alone say nothing', () => {
  for (const code of ['PB01', 'SE01', 'DD01', 'XX99', undefined])
    expect(
      impliedState({ legalBucket: 'inForce', legalEvents: [event('2024-05-01', code)] }),
    ).toBeUndefined();
  expect(impliedState({ legalBucket: 'inForce' })).toBeUndefined();
  expect(impliedState({ legalBucket: 'inForce', legalEvents: [] })).toBeUndefined();
});

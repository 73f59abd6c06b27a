// Forms of persons, departments and projects: what is sent for what a person typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldSchemas } from '../../../../domain/patents/records';
import { translate } from '../../lib/i18n';
import { draftOf, FIELDS, fieldProblem, fieldsOf, isComplete, type PeopleEntity, patchOf } from './fields';

const t = translate('zh');
const ENTITIES = Object.keys(FIELDS) as PeopleEntity[];
const person = { id: 'p1', rev: 3, seq: 9, name: '王一', departmentId: 'd1' };

describe('a change', () => {
  it('sends only what differs', () => {
    const draft = { ...draftOf('person', person), staffNumber: ' 2021007 ' };
    expect(patchOf('person', person, draft)).toEqual({ staffNumber: '2021007' });
    expect(patchOf('person', person, draftOf('person', person))).toEqual({});
  });

  it('clears an emptied field', () => {
    expect(patchOf('person', person, { ...draftOf('person', person), departmentId: '' })).toEqual({
      departmentId: null,
    });
  });

  it('takes typed blanks for nothing', () => {
    expect(patchOf('person', person, { ...draftOf('person', person), note: '   ' })).toEqual({});
  });
});

describe('a new record', () => {
  it('is accepted by the schema whenever the form finds it complete', () => {
    const text = fc.string({ maxLength: 120 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTITIES),
        fc.array(text, { minLength: 5, maxLength: 5 }),
        (entity, texts) => {
          const draft = Object.fromEntries(
            FIELDS[entity].map((spec, i) => [spec.name, spec.kind === 'role' ? 'staff' : (texts[i] ?? '')]),
          );
          if (!isComplete(entity, draft, t)) return;
          expect(fieldSchemas[entity].safeParse(fieldsOf(draft)).success).toBe(true);
        },
      ),
    );
  });

  it('asks for what is required and says what is too long', () => {
    const [name, number] = FIELDS.project;
    expect(fieldProblem(name!, { name: ' ' }, t)).toBe('必填');
    expect(fieldProblem(number!, { number: 'x'.repeat(101) }, t)).toContain('100');
    expect(isComplete('project', { name: '基金', number: '52070000' }, t)).toBe(true);
  });
});

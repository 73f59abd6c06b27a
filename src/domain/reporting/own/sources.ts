// What an own report can list: each source with its name, its unit, its fields and the records behind its lines.
import type { EntityName, RecordOf } from '../../patents/records';
import { agreementFields, holdingFields, obligationFields } from './fields/agreement';
import { dealFields, filingFields } from './fields/deal';
import { incomeFields, outlayFields, partFields, partsOf, runFields } from './fields/money';
import { patentFields } from './fields/patent';
import { disclosureFields, personFields } from './fields/register';
import type { Around, FieldInfo, OwnField, Value, Words } from './value';

export const ownSources = [
  'patent',
  'agreement',
  'income',
  'incomePart',
  'outlay',
  'run',
  'deal',
  'filing',
  'obligation',
  'holding',
  'disclosure',
  'person',
] as const;
export type OwnSourceId = (typeof ownSources)[number];

/** Entities own reports are made of. */
type Listed = 'patent' | Exclude<OwnSourceId, 'incomePart'>;
export type OwnBooks = { readonly [E in Listed]: Iterable<RecordOf[E]> };

/** Lines of a source as columns: what a field holds in a line. */
export interface OwnRows {
  readonly length: number;
  /** The record the line was read from. */
  id(row: number): string;
  value(field: string): (row: number) => Value;
}

export interface OwnSource {
  readonly id: OwnSourceId;
  readonly entity: EntityName;
  readonly label: Words;
  /** What one line is, for the definitions. */
  readonly line: string;
  /** 件、项、笔. */
  readonly unit: Words;
  readonly fields: readonly FieldInfo[];
  rows(books: OwnBooks, around: Around): OwnRows;
}

interface Told<R> {
  readonly entity: EntityName;
  readonly label: Words;
  readonly line: string;
  readonly unit: Words;
  readonly fields: readonly OwnField<R>[];
  readonly facts: (books: OwnBooks) => Iterable<R>;
  readonly idOf: (fact: R) => string;
}

function source<R>(id: OwnSourceId, { facts, idOf, fields, ...told }: Told<R>): OwnSource {
  const byId = new Map(fields.map((field) => [field.id, field]));
  return {
    ...told,
    id,
    fields,
    rows(books, around) {
      const all = [...facts(books)];
      return {
        length: all.length,
        id: (row) => {
          const fact = all[row];
          return fact === undefined ? '' : idOf(fact);
        },
        value: (name) => {
          const field = byId.get(name);
          return (row) => {
            const fact = all[row];
            return field === undefined || fact === undefined ? null : field.read(fact, around);
          };
        },
      };
    },
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;

const list: Readonly<Record<OwnSourceId, OwnSource>> = {
  patent: source('patent', {
    entity: 'patent',
    label: ['专利', 'Patents'],
    line: '台账中的专利，一件一行',
    unit: ['件', 'patents'],
    fields: patentFields,
    facts: ({ patent }) => patent,
    idOf,
  }),
  agreement: source('agreement', {
    entity: 'agreement',
    label: ['合同', 'Agreements'],
    line: '登记的合同，一份一行；补充协议并入原合同，不另列',
    unit: ['项', 'agreements'],
    fields: agreementFields,
    facts: ({ agreement }) => [...agreement].filter(({ amends }) => amends === undefined),
    idOf,
  }),
  income: source('income', {
    entity: 'income',
    label: ['到账', 'Income'],
    line: '银行到账，一笔一行',
    unit: ['笔', 'payments'],
    fields: incomeFields,
    facts: ({ income }) => income,
    idOf,
  }),
  incomePart: source('incomePart', {
    entity: 'income',
    label: ['到账（按合同分摊）', 'Income by agreement'],
    line: '银行到账分到各合同的部分，一部分一行；没有分到合同的余额另列一行',
    unit: ['条', 'parts'],
    fields: partFields,
    facts: ({ income }) => [...income].flatMap(partsOf),
    idOf: ({ income }) => income.id,
  }),
  outlay: source('outlay', {
    entity: 'outlay',
    label: ['费用', 'Costs'],
    line: '登记在合同下的直接成本，一笔一行',
    unit: ['笔', 'costs'],
    fields: outlayFields,
    facts: ({ outlay }) => outlay,
    idOf,
  }),
  run: source('run', {
    entity: 'run',
    label: ['分配', 'Distributions'],
    line: '收益分配，一次一行，冲销的分配也是一行',
    unit: ['次', 'runs'],
    fields: runFields,
    facts: ({ run }) => run,
    idOf,
  }),
  deal: source('deal', {
    entity: 'deal',
    label: ['谈判', 'Negotiations'],
    line: '谈判项目，一项一行；内部目标和底线不列入',
    unit: ['项', 'negotiations'],
    fields: dealFields,
    facts: ({ deal }) => deal,
    idOf,
  }),
  filing: source('filing', {
    entity: 'filing',
    label: ['备案登记', 'Filings'],
    line: '备案、登记、审批和公示事项，一件一行',
    unit: ['件', 'filings'],
    fields: filingFields,
    facts: ({ filing }) => filing,
    idOf,
  }),
  obligation: source('obligation', {
    entity: 'obligation',
    label: ['履约事项', 'Obligations'],
    line: '合同的履约事项，一项一行',
    unit: ['项', 'obligations'],
    fields: obligationFields,
    facts: ({ obligation }) => obligation,
    idOf,
  }),
  holding: source('holding', {
    entity: 'holding',
    label: ['持股', 'Holdings'],
    line: '作价入股形成的持股，一家公司一行',
    unit: ['家', 'holdings'],
    fields: holdingFields,
    facts: ({ holding }) => holding,
    idOf,
  }),
  disclosure: source('disclosure', {
    entity: 'disclosure',
    label: ['发明披露', 'Disclosures'],
    line: '发明披露，一件一行',
    unit: ['件', 'disclosures'],
    fields: disclosureFields,
    facts: ({ disclosure }) => disclosure,
    idOf,
  }),
  person: source('person', {
    entity: 'person',
    label: ['发明人', 'Inventors'],
    line: '登记的发明人，一人一行',
    unit: ['人', 'inventors'],
    fields: personFields,
    facts: ({ person }) => person,
    idOf,
  }),
};

export const sourceOf = (id: OwnSourceId): OwnSource => list[id];

/** Counts the lines on paper; no fact of a record, so it is neither filtered nor summed. */
export const serialField: FieldInfo = {
  id: 'serial',
  label: ['序号', 'No.'],
  kind: 'count',
  weight: 0.5,
};

export const fieldOf = (source: OwnSourceId, id: string): FieldInfo | undefined =>
  id === serialField.id ? serialField : list[source].fields.find((field) => field.id === id);

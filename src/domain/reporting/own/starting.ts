// Three designs an office can begin with: each shows another way to use the designer.
import type { OwnDesign } from './design';

const common: Pick<OwnDesign, 'chart' | 'landscape' | 'notes' | 'signatures' | 'seal' | 'watermark'> = {
  chart: false,
  landscape: true,
  notes: '',
  signatures: ['制表', '审核'],
  seal: false,
  watermark: 'none',
};

const fields = (...ids: string[]) => ids.map((field) => ({ field }));

/** Ids are given when one is taken over. */
export const startingDesigns: readonly Omit<OwnDesign, 'id'>[] = [
  {
    ...common,
    name: '有效发明专利按院系',
    source: 'patent',
    columns: fields(
      'serial',
      'number',
      'title',
      'inventors',
      'filed',
      'granted',
      'ipcMain',
      'implementation',
    ),
    filter: [
      { field: 'bucket', is: 'oneOf', values: ['inForce'] },
      { field: 'type', is: 'oneOf', values: ['invention'] },
    ],
    groupBy: { field: 'department' },
    order: [{ field: 'filed', descending: false }],
    show: 'lines',
  },
  {
    ...common,
    name: '当年到账按合同',
    source: 'incomePart',
    columns: fields('serial', 'date', 'payer', 'kind', 'fen', 'invoiceNumber'),
    filter: [],
    period: 'date',
    groupBy: { field: 'agreement' },
    order: [{ field: 'date', descending: false }],
    show: 'lines',
    landscape: false,
  },
  {
    ...common,
    name: '在谈项目一览',
    source: 'deal',
    columns: fields(
      'serial',
      'title',
      'parties',
      'mode',
      'stage',
      'owner',
      'expected',
      'probability',
      'nextStep',
      'nextStepOn',
    ),
    filter: [{ field: 'stage', is: 'noneOf', values: ['closed', 'lost', 'performance'] }],
    order: [{ field: 'stage', descending: false }],
    show: 'lines',
    watermark: 'internal',
  },
];

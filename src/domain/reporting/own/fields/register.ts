// What a report may say of disclosures and of inventors.
import type { Disclosure, Person } from '../../../patents/records';
import { makers } from '../value';
import { decisionWords, disclosureStateWords, roleWords } from './words';

const { text, choice, list, date, count } = makers<Disclosure>();

export const disclosureFields = [
  text('title', ['披露名称', 'Title'], (one) => one.title, { weight: 2.6, long: true }),
  choice('state', ['状态', 'State'], disclosureStateWords, (one) => one.state),
  choice('decision', ['决定', 'Decision'], decisionWords, (one) => one.decision),
  date('receivedOn', ['收到日期', 'Received on'], (one) => one.receivedOn),
  date('publishedOn', ['首次公开日', 'First published on'], (one) => one.publishedOn),
  date('decidedOn', ['决定日期', 'Decided on'], (one) => one.decidedOn),
  text('decidedBy', ['决定人', 'Decided by'], (one) => one.decidedBy),
  text('department', ['院系', 'Department'], (one, { name }) => name('department', one.departmentId), {
    weight: 1.6,
  }),
  list('inventors', ['发明人', 'Inventors'], (one) => one.inventors.map(({ name }) => name)),
  text('patent', ['对应专利', 'Patent'], (one, { patent }) =>
    one.patentId === undefined ? '' : patent(one.patentId)?.number,
  ),
  count('patentability', ['可专利性', 'Patentability'], (one) => one.scores?.patentability),
  count('technology', ['技术水平', 'Technology'], (one) => one.scores?.technology),
  count('market', ['产业化前景', 'Market'], (one) => one.scores?.market),
  count('strategy', ['布局价值', 'Strategy'], (one) => one.scores?.strategy),
  text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

const who = makers<Person>();

export const personFields = [
  who.text('name', ['姓名', 'Name'], (one) => one.name, { weight: 1 }),
  who.text('department', ['院系', 'Department'], (one, { name }) => name('department', one.departmentId), {
    weight: 1.6,
  }),
  who.text('staffNumber', ['工号', 'Staff no.'], (one) => one.staffNumber, { weight: 1 }),
  who.choice('role', ['身份', 'Role'], roleWords, (one) => one.role),
  who.records('patents', ['专利', 'Patents'], 'patent', (one, { patentsOf }) => patentsOf(one.id)),
  who.text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

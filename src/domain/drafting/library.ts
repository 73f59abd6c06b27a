// The clause library in the order of a contract: each kind takes those that are its own.
import type { Clause } from './clause';
import { breach, disputes, ending, forceMajeure, other } from './clauses/closing';
import { enforcement, improvements, publication, purpose, secrecy, warranties } from './clauses/conduct';
import { accounts, insurance, payment, taxes } from './clauses/money';
import {
  assignment,
  definitions,
  delivery,
  equitySubject,
  firstRefusal,
  grant,
  secrecyTerm,
  subject,
  support,
  upkeep,
} from './clauses/rights';
import { acceptance, background, incomeShare, results, work } from './clauses/work';
import type { TemplateKind } from './facts';

const library: readonly Clause[] = [
  definitions,
  subject,
  purpose,
  work,
  background,
  grant,
  assignment,
  equitySubject,
  firstRefusal,
  payment,
  accounts,
  delivery,
  support,
  upkeep,
  secrecy,
  secrecyTerm,
  results,
  incomeShare,
  improvements,
  publication,
  acceptance,
  enforcement,
  warranties,
  insurance,
  taxes,
  breach,
  forceMajeure,
  ending,
  disputes,
  other,
];

export const clausesOf = (kind: TemplateKind): Clause[] =>
  library.filter(({ kinds }) => kinds.includes(kind));

export const isMandatory = ({ mandatory }: Clause, kind: TemplateKind): boolean => mandatory.includes(kind);

// Between records and the flat rows of their forms. Pure.
import { checkForeign, type ForeignProblem } from '../../../../domain/agreements/foreign';
import type { Contributor } from '../../../../domain/agreements/records';
import type { Allocation } from '../../../../domain/distribution';
import type { Share } from '../../../../domain/patents/parts';
import type { Agreement, Income, Person } from '../../../../domain/patents/records';

type Row = Readonly<Record<string, unknown>>;

const SHIPPED = 'shipped:';
const OWN = 'own:';

/** One choice for both kinds of policy. */
export const policyKey = ({
  policyId,
  shippedPolicy,
}: Pick<Agreement, 'policyId' | 'shippedPolicy'>): string | undefined =>
  policyId !== undefined
    ? `${OWN}${policyId}`
    : shippedPolicy === undefined
      ? undefined
      : `${SHIPPED}${shippedPolicy}`;

export const ownKey = (id: string): string => `${OWN}${id}`;
export const shippedKey = (id: string): string => `${SHIPPED}${id}`;

/** Row of the form as fields of the agreement; null clears. */
export function agreementPatch({ policy, ...row }: Row, names: readonly string[]): Record<string, unknown> {
  const chosen = typeof policy === 'string' ? policy : '';
  const fields = Object.fromEntries(
    names.filter((name) => name !== 'policy').map((name) => [name, row[name] ?? null]),
  );
  return {
    ...fields,
    policyId: chosen.startsWith(OWN) ? chosen.slice(OWN.length) : null,
    shippedPolicy: chosen.startsWith(SHIPPED) ? chosen.slice(SHIPPED.length) : null,
  };
}

/** The flat row of a payment's form. */
export const incomeRow = ({ foreign, ...income }: Income): Row => ({
  ...income,
  ...(foreign === undefined
    ? {}
    : {
        currency: foreign.currency,
        foreignAmount: foreign.amount,
        rate: foreign.rate,
        rateOn: foreign.rateOn,
      }),
});

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const foreignOf = (row: Row) => ({
  currency: text(row.currency).toUpperCase(),
  amount: text(row.foreignAmount),
  rate: text(row.rate),
  rateOn: text(row.rateOn),
});

const foreignField = {
  currency: 'currency',
  amount: 'foreignAmount',
  rate: 'rate',
  rateOn: 'rateOn',
} as const;

/** The field of the form that makes the foreign part impossible; none where all of it is empty, or right. */
export function foreignFault(
  row: Row,
): { readonly name: string; readonly field: ForeignProblem } | undefined {
  const foreign = foreignOf(row);
  if (Object.values(foreign).every((part) => part === '')) return undefined;
  const found = checkForeign(foreign, Number(row.fen), text(row.date));
  return found.ok ? undefined : { name: foreignField[found.field], field: found.field };
}

/** Fields of a payment; foreign currency only where all of it is given. */
export function incomePatch(row: Row): Record<string, unknown> {
  const foreign = foreignOf(row);
  return {
    date: row.date,
    fen: row.fen,
    payer: row.payer,
    bankRef: row.bankRef ?? null,
    invoiceNumber: row.invoiceNumber ?? null,
    note: row.note ?? null,
    foreign: Object.values(foreign).every((part) => part !== '') ? foreign : null,
  };
}

type Labelled = Pick<Person, 'id' | 'name' | 'staffNumber'> & { readonly departmentName?: string };

/** Persons as a list offers them, no two alike: by department, then staff number, then a count. */
export function labelled(persons: readonly Labelled[]): { id: Person['id']; name: string; label: string }[] {
  const used = new Set<string>();
  return persons.map(({ id, name, departmentName, staffNumber }) => {
    const plain = departmentName ? `${name}（${departmentName}）` : name;
    const numbered = staffNumber ? `${plain} ${staffNumber}` : plain;
    let label = used.has(plain) ? numbered : plain;
    for (let n = 2; used.has(label); n += 1) label = `${numbered} #${n}`;
    used.add(label);
    return { id, name, label };
  });
}

const yes = (value: unknown): boolean => value === 'yes';
const word = (value: boolean): string => (value ? 'yes' : 'no');

export const contributorRow = (one: Contributor): Row => ({
  ...one,
  signed: word(one.signed),
  main: word(one.main),
  external: word(one.external),
});

/** A name that was chosen from the list stands for that person. */
export function contributorOf(
  row: Row,
  persons: readonly { readonly id: Person['id']; readonly name: string; readonly label: string }[],
): Contributor {
  const typed = text(row.name);
  // Who it was stays who it is while the name stays: the list may know several of that name.
  const before = row.one as Contributor | undefined;
  const kept = before !== undefined && before.name === typed ? before.personId : undefined;
  const known = persons.find(({ label }) => label === typed);
  const same = persons.filter(({ name }) => name === typed);
  const person = known ?? (same.length === 1 ? same[0] : undefined);
  return {
    name: person?.name ?? typed,
    ...(kept !== undefined ? { personId: kept } : person === undefined ? {} : { personId: person.id }),
    ...(row.share === undefined ? {} : { share: row.share as Share }),
    ...(row.research === undefined ? {} : { research: row.research as Share }),
    signed: yes(row.signed),
    main: yes(row.main),
    external: yes(row.external),
    ...(text(row.post) === '' ? {} : { post: text(row.post) }),
    ...(text(row.work) === '' ? {} : { work: text(row.work) }),
  };
}

export const allocationOf = (row: Row): Allocation => ({
  agreementId: row.agreementId as Allocation['agreementId'],
  kind: row.kind as Allocation['kind'],
  fen: row.fen as number,
});

// Words of the screen for the paper of a dispute.
import type { MatterWords } from '../../../../domain/agreements/mattersPaper';
import type { Matter } from '../../../../domain/patents/records';
import type { Language, Translate } from '../../lib/i18n';

export const paperWords = ({ kind, state }: Matter, t: Translate, lang: Language): MatterWords => ({
  lang,
  title: t('matters.paper'),
  kind: t(`matters.kind.${kind}`),
  state: t(`matters.state.${state}`),
  head: {
    kind: t('matters.kindHead'),
    state: t('domain.field.state'),
    opened: t('matters.openedOn'),
    closed: t('matters.closedOn'),
    authority: t('matters.authority'),
    caseNumber: t('matters.caseNumber'),
    claim: t('matters.claim'),
    cost: t('matters.cost'),
    parties: t('matters.part.parties'),
    name: t('matters.name'),
    role: t('matters.role'),
    patents: t('matters.patents'),
    number: t('domain.field.applicationNumber'),
    patentTitle: t('domain.field.title'),
    steps: t('matters.part.steps'),
    day: t('matters.day'),
    what: t('matters.what'),
    evidence: t('matters.part.evidence'),
    proves: t('matters.proves'),
    deadlines: t('matters.part.deadlines'),
    done: t('matters.doneOn'),
    costs: t('matters.part.costs'),
    amount: t('matters.amount'),
    outcome: t('matters.outcome'),
    total: t('matters.total'),
  },
  sign: [t('matters.signOfficer'), t('matters.signHead')],
});

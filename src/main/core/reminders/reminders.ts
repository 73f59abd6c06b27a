// One system notification a day about deadlines: looks soon after the start and every few hours, decides, shows.
import { addDays } from '../../../domain/distribution';
import { formatAmount } from '../../../domain/money';
import { reminderSettings } from '../../../domain/patents/deadlines/settings';
import type { QueryOutput } from '../../../shared/store/queries';
import type { Desk } from '../desk';
import type { Log } from '../ports';
import { localIso } from '../printing/localTime';
import { decideReminder, type ReminderDecision, readReminderChoices } from './decide';

export interface ReminderPorts {
  readonly desk: Pick<Desk, 'store' | 'command'>;
  /** Local wall clock. */
  now(): Date;
  newId(): string;
  log: Log;
  /** Shows the system's notification; a click brings the page of deadlines. */
  notify(message: { title: string; body: string }): void;
}

const firstLook = 60_000;
const between = 3 * 3_600_000;

type Summary = QueryOutput<'deadlines.summary'>;
/** Next steps, tasks and notices of negotiations. */
type Talks = Pick<QueryOutput<'deals.due'>, 'late' | 'near'>;
/** What agreements and disputes oblige to. */
type Duties = QueryOutput<'register.due'>;
const noDuties: Duties = { overdue: 0, d30: 0 };
const noTalks: Talks = { late: 0, near: 0 };
/** Days that count as near in a negotiation. */
const NEAR = 3;

/** What the notification says; amounts in yuan. */
export function reminderText(
  { annuity, d30, undecided, nonUse }: Summary,
  lang: 'zh' | 'en',
  talks: Talks = noTalks,
  duties: Duties = noDuties,
) {
  const zh = lang === 'zh';
  const lines: string[] = [];
  const late = annuity.overdue;
  if (late.count > 0) {
    const amount = formatAmount(late.fen);
    lines.push(
      zh ? `年费滞纳 ${late.count} 项，${amount} 元` : `${late.count} annuities late, ${amount} yuan`,
    );
  }
  if (d30.count > 0) {
    const amount = formatAmount(d30.fen);
    lines.push(zh ? `30 天内 ${d30.count} 项，${amount} 元` : `${d30.count} within 30 days, ${amount} yuan`);
  }
  if (undecided.count > 0)
    lines.push(zh ? `90 天内未定续缴 ${undecided.count} 项` : `${undecided.count} undecided within 90 days`);
  if (nonUse.warned > 0)
    lines.push(
      zh
        ? `财政资助专利满 4 年未实施 ${nonUse.warned} 件`
        : `${nonUse.warned} funded patents unused for 4 years`,
    );
  if (talks.late > 0)
    lines.push(zh ? `谈判事项逾期 ${talks.late} 项` : `${talks.late} matters of negotiations late`);
  if (talks.near > 0)
    lines.push(
      zh
        ? `谈判事项 ${NEAR} 天内 ${talks.near} 项`
        : `${talks.near} matters of negotiations within ${NEAR} days`,
    );
  if (duties.overdue > 0)
    lines.push(
      zh ? `合同与维权事项逾期 ${duties.overdue} 项` : `${duties.overdue} duties of agreements late`,
    );
  if (duties.d30 > 0)
    lines.push(
      zh ? `合同与维权事项 30 天内 ${duties.d30} 项` : `${duties.d30} duties of agreements within 30 days`,
    );
  return { title: zh ? '期限提醒' : 'Deadlines', body: lines.join('\n') };
}

export class Reminders {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly ports: ReminderPorts) {}

  start(): void {
    this.plan(firstLook);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private plan(wait: number): void {
    // A reminder never keeps the program from ending.
    this.timer = setTimeout(() => void this.look().finally(() => this.plan(between)), wait).unref();
  }

  /** Looks once; a store that does not answer is asked again at the next look. */
  async look(): Promise<ReminderDecision | 'failed'> {
    const { desk, now, newId, log, notify } = this.ports;
    try {
      const local = localIso(now());
      const today = local.slice(0, 10);
      const keys = [...Object.values(reminderSettings), 'ui.language'];
      const { values } = await desk.store.query('settings.get', { keys });
      const choices = readReminderChoices(values);
      const ask = (): Promise<Summary> => desk.store.query('deadlines.summary', { today });
      // What needs no figures is decided without them: counting a whole portfolio is work.
      const early = decideReminder(local, choices, { late: 1, near: 1 });
      if (early !== 'show') return early;
      const summary = await ask();
      const until = addDays(today, NEAR);
      const talks = await desk.store.query('deals.due', { today, until });
      const duties = await desk.store.query('register.due', { today });
      const counts = {
        late: summary.annuity.overdue.count + talks.late + duties.overdue,
        near: summary.d30.count + talks.near + duties.d30,
      };
      const decision = decideReminder(local, choices, counts);
      if (decision !== 'show') return decision;
      await desk.command('settings.put', { values: { [reminderSettings.lastDay]: today } }, newId());
      notify(reminderText(summary, values['ui.language'] === 'en' ? 'en' : 'zh', talks, duties));
      return decision;
    } catch (cause) {
      log({ level: 'warn', code: 'REMINDER', data: { reason: String(cause) } });
      return 'failed';
    }
  }
}

// The campaign and the targets of the plan, one line each: how far, how far it should be, what is missing.
import { Anchor, Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import classes from './home.module.css';
import { type Indicator, indicators, type Leads, type Plan } from './plan';
import { TargetInput } from './TargetInput';
import { useTargets } from './useTargets';

function follow(leads: Leads): void {
  if (leads === 'filings') go('filings');
  else if (leads === 'agreements') go('agreements', { tab: 'register' });
  else go('patents', { text: '', filter: leads.filter });
}

export function PlanPanel({ plan, today }: { readonly plan: Plan; readonly today: string }) {
  const t = useT();
  const year = today.slice(0, 4);
  const { targets, save } = useTargets(year);
  const [isEditing, setEditing] = useState(false);
  const list = indicators(plan, targets);
  const distance = ({ missing }: Indicator): string =>
    missing === null ? t('home.noTarget') : t(missing.key, { n: missing.n });
  return (
    <section className={classes.panel} aria-label={t('home.planTitle')} data-testid="home-plan">
      <div className={classes.head}>
        <Title order={2}>{t('home.planTitle')}</Title>
        <Text size="xs" c="dimmed" className={classes.words}>
          {t('home.planScope', { n: plan.inForce, waiting: plan.waiting, year })}
        </Text>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => go('reports', { kind: 'kpi' })}
          data-testid="plan-report"
        >
          {t('home.planReport')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isEditing}
          onClick={() => setEditing(!isEditing)}
          data-testid="plan-targets"
        >
          {isEditing ? t('home.targetsDone') : t('home.targetsEdit')}
        </Button>
      </div>
      {plan.inForce === 0 && (
        <Text size="sm" c="dimmed" className={classes.pad} pb={0}>
          {t('home.planNone')}
        </Text>
      )}
      <div className={classes.pad}>
        <table className={`${classes.table} ${classes.plan}`} aria-label={t('home.planTitle')}>
          <thead>
            <tr>
              <th scope="col">{t('home.indicator')}</th>
              <th scope="col" className={classes.wideColumn} aria-hidden />
              <th scope="col" className={classes.numeric}>
                {t('home.now')}
              </th>
              <th scope="col" className={classes.numeric}>
                {t('home.target')}
              </th>
              <th scope="col">{t('home.distance')}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((one) => (
              <tr key={one.id} data-testid={`plan-${one.id}`}>
                <td className={classes.nowrap}>
                  <Anchor component="button" size="sm" onClick={() => follow(one.leads)}>
                    {t(one.label)}
                  </Anchor>
                </td>
                <td aria-hidden>
                  <span className={classes.track}>
                    <span className={classes.bar} style={{ width: `${one.filled}%` }} />
                    {one.mark !== null && <span className={classes.mark} style={{ left: `${one.mark}%` }} />}
                  </span>
                </td>
                <td className={classes.numeric}>{one.value}</td>
                <td className={classes.numeric}>
                  {isEditing && one.isOwn ? (
                    <TargetInput id={one.id} label={t(one.label)} targets={targets} onSave={save} />
                  ) : (
                    one.target || '—'
                  )}
                </td>
                <td className={classes.nowrap} data-reached={one.missing?.key === 'home.reached'}>
                  {distance(one)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

// What is in the desk, in four numbers; each leads to its list.
import { UnstyledButton } from '@mantine/core';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import classes from './home.module.css';
import type { Overview } from './todos';

const PAGES = ['patents', 'persons', 'departments', 'projects'] as const;

export function Counts({ overview }: { readonly overview: Overview }) {
  const t = useT();
  return (
    <section className={`${classes.panel} ${classes.wide}`} aria-label={t('home.counts')}>
      <div className={classes.counts}>
        {PAGES.map((page) => (
          <UnstyledButton
            key={page}
            className={classes.count}
            onClick={() => (page === 'patents' ? go('patents', { text: '', filter: {} }) : go(page))}
            title={t('home.open', { what: t(`home.${page}`) })}
            data-testid={`home-count-${page}`}
          >
            <span className={classes.label}>{t(`home.${page}`)}</span>
            <span className={classes.figure}>{overview[page].toLocaleString('en-US')}</span>
          </UnstyledButton>
        ))}
      </div>
    </section>
  );
}

// The pre-checks of a filing: what fails first, with article, cure and the record to be changed; what passes on demand.
import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { checkText, worstOf } from '../../../../domain/declarations';
import type { FilingCheck } from '../../../../shared/store/queries/filings';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { LevelBadge } from './badges';
import classes from './filings.module.css';

const order = { fail: 0, warn: 1, pass: 2 } as const;

/** Opens the record that has to be changed. */
function open({ entity, id }: NonNullable<FilingCheck['at']>): void {
  if (entity === 'patent') go('patent', { id });
  else if (entity === 'agreement') go('agreements', { id });
  else if (entity === 'deal') go('deals', { id });
  else if (entity === 'matter') go('matters', { id });
  else go('filings', { id });
}

export function CheckList({ checks }: { readonly checks: readonly FilingCheck[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const sorted = [...checks].sort((a, b) => order[a.level] - order[b.level]);
  const passed = sorted.filter(({ level }) => level === 'pass').length;
  const shown = all ? sorted : sorted.filter(({ level }) => level !== 'pass');
  return (
    <div data-testid="filing-checks" data-worst={worstOf(checks)}>
      {shown.length === 0 && (
        <Text size="sm" c="var(--zd-green)">
          {t('filings.allPass', { n: passed })}
        </Text>
      )}
      <ul className={classes.checks}>
        {shown.map((check) => (
          // One rule may speak of several patents: what it found is part of its name.
          <Line key={`${check.rule.id} ${JSON.stringify([check.data, check.at])}`} check={check} />
        ))}
      </ul>
      {passed > 0 && (
        <Button
          className={classes.more}
          size="compact-xs"
          variant="subtle"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('filings.hidePassed') : t('filings.showPassed', { n: passed })}
        </Button>
      )}
    </div>
  );
}

function Line({ check }: { readonly check: FilingCheck }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { title, why, cure } = checkText(check, lang);
  const { rule, at } = check;
  return (
    <li data-level={check.level} data-rule={rule.id}>
      <LevelBadge level={check.level} />
      <div>
        <div className={classes.checkTitle}>{why === '' ? title : why}</div>
        {cure !== '' && <div>{cure}</div>}
        <div className={classes.source}>
          <span>{rule.source}</span>
          {!rule.verified && <UnverifiedBadge source={rule.source} />}
          {at && (
            <Anchor component="button" type="button" fz="xs" onClick={() => open(at)}>
              {t(`filings.open.${at.entity}`)}
            </Anchor>
          )}
        </div>
      </div>
    </li>
  );
}

// Reasons against a step, each with its cure and the tab where it is cured.
import { Anchor } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import { reasonWords } from '../dealText';
import { useDealsView } from '../view';
import { cureTab, type DealMove } from './room';
import classes from './room.module.css';

export function ReasonList({ reasons }: { readonly reasons: DealMove['refusals'] }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  return (
    <ul className={classes.reasons} data-testid="reasons">
      {reasons.map((reason) => {
        const { what, cure } = reasonWords(reason, language);
        const tab = cureTab(reason.code);
        return (
          <li key={`${reason.code} ${JSON.stringify(reason.data)}`} data-code={reason.code}>
            <b>{what}</b> {cure}{' '}
            <Anchor
              component="button"
              type="button"
              fz="inherit"
              onClick={() => useDealsView.getState().put({ tab })}
            >
              {t('deals.goTo', { tab: t(`deals.tab.${tab}`) })}
            </Anchor>
          </li>
        );
      })}
    </ul>
  );
}

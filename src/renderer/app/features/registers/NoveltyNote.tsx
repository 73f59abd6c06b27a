// What an early publication does to the chance of a patent (专利法 art. 22, 24), said while something can still be done.
import { noveltyOn } from '../../../../domain/patents/disclosures/novelty';
import type { Disclosure } from '../../../../domain/patents/records';
import { Notice } from '../../components/Notice';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';

export function NoveltyNote({ disclosure }: { readonly disclosure: Disclosure }) {
  const t = useT();
  if (disclosure.state === 'filed' || disclosure.state === 'closed') return null;
  const novelty = noveltyOn(disclosure.publishedOn, isoDay(new Date()));
  if (novelty.state === 'unpublished') return null;
  if (novelty.state === 'planned') {
    return (
      <Notice tone="amber" title={t('registers.noveltyPlanned', { on: novelty.on })} testId="novelty">
        {t('registers.noveltyPlannedText')}
      </Notice>
    );
  }
  const { on, until } = novelty;
  return (
    <Notice tone="red" title={t(`registers.novelty.${novelty.state}`, { on, until })} testId="novelty">
      {t(`registers.noveltyText.${novelty.state}`, { until })}
    </Notice>
  );
}

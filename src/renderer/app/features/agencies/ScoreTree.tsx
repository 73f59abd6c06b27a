// Why a score is what it is: every part with its points, its weight and the numbers it was made of.
import { Text } from '@mantine/core';
import { type ScoreNode, scoringRules } from '../../../../domain/patents/agencies';
import { Section } from '../../components/fields/Section';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import classes from './agencies.module.css';
import { basisText, pointsText } from './figureText';

const flat = (node: ScoreNode, depth = 0): { node: ScoreNode; depth: number }[] => [
  { node, depth },
  ...node.parts.flatMap((part) => flat(part, depth + 1)),
];

export function ScoreTree({ score }: { readonly score: ScoreNode }) {
  const t = useT();
  return (
    <Section title={t('agencies.explain')} aside={<UnverifiedBadge source={scoringRules.source} />}>
      <table className={classes.table} data-testid="score-tree">
        <thead>
          <tr>
            <th>{t('agencies.part')}</th>
            <th data-align="right">{t('agencies.points')}</th>
            <th data-align="right">{t('agencies.weight')}</th>
            <th>{t('agencies.basis')}</th>
          </tr>
        </thead>
        <tbody>
          {flat(score).map(({ node, depth }) => (
            <tr
              key={node.key}
              data-depth={depth}
              className={node.points === null ? classes.quiet : undefined}
            >
              <td>{t(`agencies.part.${node.key}`)}</td>
              <td data-align="right">{node.points === null ? '—' : pointsText(node.points)}</td>
              <td data-align="right">{depth === 0 ? '' : node.weight}</td>
              <td>{basisText(node, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size="xs" c="dimmed" mt={4}>
        {t('agencies.coverage', { n: score.coverage })}
      </Text>
    </Section>
  );
}

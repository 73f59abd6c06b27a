// The strip of chunks filling up: one cell a chunk, or a run of chunks where there are very many.
import { Group, Text } from '@mantine/core';
import { byteText } from '../../lib/byteText';
import { useT } from '../../lib/i18n';
import { type Cell, type ChunkLike, cells, type Holdings } from './holdings';
import classes from './submission.module.css';

export function ChunkStrip({
  chunks,
  holdings,
}: {
  readonly chunks: readonly ChunkLike[];
  readonly holdings: Holdings;
}) {
  const t = useT();
  const text = t('submission.chunksText', { n: holdings.chunksSent, total: holdings.chunks });
  const all = holdings.chunksSent === holdings.chunks;
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          {t('submission.chunks')}
        </Text>
        <Text size="xs" c="dimmed" className={classes.figures} data-testid="batch-chunks">
          {text} ·{' '}
          {t('submission.bytesText', { n: byteText(holdings.bytesSent), total: byteText(holdings.bytes) })}
        </Text>
      </Group>
      <div className={classes.strip} role="img" aria-label={text}>
        {cells(chunks).map((cell) => (
          <StripCell key={cell.from} cell={all ? { ...cell, filled: 1 } : cell} />
        ))}
      </div>
    </div>
  );
}

function StripCell({ cell }: { readonly cell: Cell }) {
  const t = useT();
  const percent = Math.floor(cell.filled * 100);
  const title = t('submission.chunkCell', {
    from: String(cell.from + 1),
    to: String(cell.to + 1),
    n: cell.records,
    percent,
  });
  return (
    <span className={classes.cell} title={title}>
      <span className={classes.fill} style={{ width: `${percent}%` }} />
    </span>
  );
}

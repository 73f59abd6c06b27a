// A page of receipts out of the blocks they were stored in, with the seal over everything up to its last line.
import type { ReceiptsSeal } from '../../src/domain/submission/receipt';
import { chainOver } from '../../src/domain/submission/receiptChain';
import { nodeSha256 } from '../../src/main/core/submission/crypto';
import type { Platform } from './platform';
import type { BatchRecord } from './routes/find';

interface Block {
  first_line: number;
  last_line: number;
  body: string;
  chain_before: string;
  chain: string;
}

/** Lines `after+1 .. after+limit` as they are sent; undefined behind the last. */
export async function receiptsPage(
  platform: Platform,
  batch: BatchRecord,
  after: number,
  limit: number,
): Promise<{ text: string; seal: ReceiptsSeal } | undefined> {
  const found = await platform.pool.query<Block>({
    name: 'blocks',
    text: `select first_line, last_line, body, chain_before, chain from pb1.receipts
           where org_no = $1 and batch_no = $2 and last_line > $3 and first_line <= $4 order by first_line`,
    values: [batch.org_no, batch.batch_no, after, after + limit],
  });
  const last = found.rows.at(-1);
  if (last === undefined) return undefined;
  const end = Math.min(after + limit, last.last_line);
  const texts: string[] = [];
  let chain = last.chain;
  for (const block of found.rows) {
    if (block.first_line > after && block.last_line <= end) {
      texts.push(block.body);
      continue;
    }
    const lines = block.body.split('\n').slice(0, end - block.first_line + 1);
    if (block === last && block.last_line > end) chain = chainOver(block.chain_before, lines, nodeSha256);
    texts.push(lines.slice(Math.max(0, after + 1 - block.first_line)).join('\n'));
  }
  const seal: ReceiptsSeal = await platform.keys.sign({ batchId: batch.batch_id, count: end, chain });
  return { text: texts.join('\n'), seal };
}

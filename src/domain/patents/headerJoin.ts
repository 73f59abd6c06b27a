// Two rows of a merged head read as one: which text names a column. Knows positions, asks the caller for meanings.

const filled = (text: string | undefined): text is string => (text ?? '').trim() !== '';

/** Words that name a part of what stands above them, not a field of their own. */
const GENERIC =
  /^(?:名称|类型|种类|日期|时间|编号|号|号码|地址|姓名|数量|内容|name|date|number|no\.?|type)$/i;

/**
 * Text of each column of a head of two rows.
 *
 * A merged cell keeps its text in its first column only, so an empty upper cell belongs to the text left of it. `申请` over
 * `号` is 申请号; `日期` over `申请` is 申请日期; a lower text that is known alone stays as it is, unless it only qualifies a
 * known upper text: 申请人 over 名称 and 地址 is the applicant and something else.
 * @param known whether a text is a header text
 */
export function joinHeads(
  upper: readonly string[],
  lower: readonly string[],
  known: (text: string) => boolean,
): string[] {
  const width = Math.max(upper.length, lower.length);
  let above = '';
  return Array.from({ length: width }, (_, i) => {
    const up = (upper[i] ?? '').trim();
    const low = (lower[i] ?? '').trim();
    if (up !== '') above = up;
    if (low === '') return upper[i] ?? '';
    if (above !== '' && known(above + low)) return above + low;
    if (above !== '' && known(low + above)) return low + above;
    if (known(above) && GENERIC.test(low)) return up === '' ? above + low : up;
    return known(low) || !known(up) ? low : up;
  });
}

/** Whether the lower of two rows goes on with a head: half of its texts or more name columns, together with the upper. */
export function continuesHead(
  upper: readonly string[],
  lower: readonly string[],
  known: (text: string) => boolean,
): boolean {
  const joined = joinHeads(upper, lower, known);
  const texts = [...lower.keys()].filter((i) => filled(lower[i]));
  const named = texts.filter((i) => known(joined[i] ?? '') && (known(lower[i]!) || joined[i] !== upper[i]));
  return named.length > 0 && named.length >= texts.length / 2;
}

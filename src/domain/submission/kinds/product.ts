// Filing of a patent-intensive product (专利密集型产品备案): product, a year's figures, its patents, their contribution.
import { z } from 'zod';
import { IsoDate } from '../../patents/records';
import { kind } from './kind';
import { Lacks } from './lacks';
import { fen, long, party, patentRef, ppm, short } from './parts';

const ProductFiling = z.strictObject({
  /** The office's or the enterprise's own number of the product. */
  productNumber: z.string().min(1).max(40),
  enterprise: party,
  industry: z.string().max(10).optional(),
  product: short,
  category: z.string().max(100).optional(),
  models: z.array(short).max(50),
  launchedOn: IsoDate.optional(),
  /** Year of the figures. A recognised product is brought up to date every year. */
  year: z.number().int().min(2000).max(2100),
  salesFen: fen,
  profitFen: z.number().int().optional(),
  costFen: fen.optional(),
  exportFen: fen.optional(),
  marketSharePpm: ppm.optional(),
  patents: z
    .array(
      z.strictObject({
        ...patentRef.shape,
        source: z.enum(['own', 'acquired', 'licensed']),
        /** What the patent does for the product. */
        contribution: z.string().max(1000).optional(),
      }),
    )
    .max(500),
  /** 专利对产品的贡献 */
  contribution: long.optional(),
  /** 参与专利密集型产品认定 */
  recognition: z.boolean(),
  contact: short.optional(),
});
export type ProductFiling = z.infer<typeof ProductFiling>;

export const product = kind({
  type: 'product.filing',
  schema: 'product.filing/1',
  payload: ProductFiling,
  zh: '专利密集型产品备案',
  en: 'patent-intensive product filing',
  source: '国知办函运字〔2023〕584号；GB/T 46961-2025（指标与表单未核实）',
  verified: false,
  keyOf: (filing) => `${filing.productNumber}@${filing.year}`,
  lacks(filing) {
    const lacks = new Lacks()
      .text(filing.productNumber, 'productNumber')
      .text(filing.product, 'product')
      .party(filing.enterprise, 'enterprise', true)
      .date(filing.launchedOn, 'launchedOn', false)
      .block(filing.patents.length === 0, 'FIELD_MISSING', 'patents')
      .block(
        filing.exportFen !== undefined && filing.exportFen > filing.salesFen,
        'PART_OVER_WHOLE',
        'exportFen',
      )
      .advise((filing.contribution ?? '').trim() === '', 'FIELD_OPEN', 'contribution')
      .advise(filing.profitFen === undefined, 'FIELD_OPEN', 'profitFen');
    filing.patents.forEach((patent, i) => {
      lacks.number(patent.applicationNumber, `patents.${i}.applicationNumber`);
    });
    return lacks.all();
  },
  personal: [{ path: 'contact', what: 'name', why: 'contact' }],
  evidence: 'optional',
});

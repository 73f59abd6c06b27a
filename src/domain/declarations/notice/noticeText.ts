// The text of a public notice, with names in full or masked for a place outside the institution. No identity number, no account.
export interface NoticeContent {
  readonly organisation: string;
  readonly resultName?: string | undefined;
  readonly mode?: string | undefined;
  readonly party?: string | undefined;
  readonly price: string;
  readonly pricing?: 'agreement' | 'listing' | 'auction' | undefined;
  readonly priceBasis?: string | undefined;
  readonly related?: string | undefined;
  readonly contributors?:
    | readonly { name: string; post?: string | undefined; work?: string | undefined }[]
    | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly days?: number | undefined;
  readonly unit?: 'calendar' | 'working' | undefined;
  readonly contact?: string | undefined;
}

/** 张* and 欧阳*: the family name stays, whatever follows is hidden. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  if (letters.length <= 1) return name;
  const kept = letters.length >= 4 ? 2 : 1;
  return `${letters.slice(0, kept).join('')}${'*'.repeat(letters.length - kept)}`;
}

const pricingZh = { agreement: '协议定价', listing: '挂牌交易', auction: '拍卖' } as const;
const pricingEn = { agreement: 'agreement', listing: 'listing', auction: 'auction' } as const;
const unitZh = { calendar: '日', working: '个工作日' } as const;

/** Paragraphs of the notice (促进科技成果转化法 art. 18). `masked`: names of persons shortened, how parties are related left out. */
export function noticeParagraphs(
  content: NoticeContent,
  variant: 'full' | 'masked',
  lang: 'zh' | 'en',
): string[] {
  const {
    organisation,
    resultName = '',
    mode = '',
    party = '',
    price,
    pricing = 'agreement',
    from = '',
    until = '',
  } = content;
  const { days = 0, unit = 'calendar', contact = '', priceBasis = '', related = '' } = content;
  const name = (text: string): string => (variant === 'masked' ? maskName(text) : text);
  const people = (content.contributors ?? []).map((one) => {
    const about = variant === 'masked' ? '' : [one.post, one.work].filter(Boolean).join('，');
    return about === ''
      ? name(one.name)
      : lang === 'zh'
        ? `${name(one.name)}（${about}）`
        : `${name(one.name)} (${about})`;
  });
  const told =
    lang === 'zh'
      ? [
          `根据《促进科技成果转化法》第十八条的规定，现将${organisation || '本单位'}科技成果“${resultName}”的转化事项予以公示。`,
          `转化方式：${mode}。受让方（被许可方）：${party}。拟交易价格：${price}。定价方式：${pricingZh[pricing]}。`,
          priceBasis === '' ? '' : `定价依据：${priceBasis}`,
          people.length === 0 ? '' : `主要完成人：${people.join('、')}。`,
          variant === 'masked' || related === '' ? '' : `关联关系：${related}。`,
          `公示期：${from} 至 ${until}（${days} ${unitZh[unit]}）。`,
          `公示期内如有异议，请以书面形式实名向${contact || '本单位科技成果转化部门'}提出，并附证明材料。`,
        ]
      : [
          `Under article 18 of the Law on Promoting the Transformation of Scientific and Technological Achievements, ${organisation} gives notice of the transfer of “${resultName}”.`,
          `Way: ${mode}. Other side: ${party}. Price: ${price}. Pricing: ${pricingEn[pricing]}.`,
          priceBasis === '' ? '' : `Basis: ${priceBasis}`,
          people.length === 0 ? '' : `Contributors: ${people.join(', ')}.`,
          variant === 'masked' || related === '' ? '' : `Related parties: ${related}.`,
          `From ${from} to ${until} (${days} ${unit} days).`,
          `Objections in writing, under one's own name and with proof, go to ${contact}.`,
        ];
  return told.filter((one) => one !== '');
}

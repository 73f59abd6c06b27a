// 战略性新兴产业分类（2018）: names of the nine areas and their forty second-level codes.
import { type NameLanguage, names, type TableHead } from './table';

export const strategicIndustries: TableHead = {
  id: 'strategic-emerging-industries-2018',
  effectiveFrom: '2018-11-07',
  source: '战略性新兴产业分类（2018），国家统计局令第23号',
  verified: false,
};

const table = names(`
1 新一代信息技术 | New-generation IT
1.1 下一代信息网络 | Next-generation networks
1.2 电子核心产业 | Core electronics
1.3 新兴软件和新型信息技术服务 | Emerging software and IT services
1.4 互联网与云计算、大数据服务 | Internet, cloud and big data
1.5 人工智能 | Artificial intelligence
2 高端装备制造 | High-end equipment
2.1 智能制造装备 | Intelligent manufacturing equipment
2.2 航空装备 | Aviation equipment
2.3 卫星及应用 | Satellites and applications
2.4 轨道交通装备 | Rail transit equipment
2.5 海洋工程装备 | Ocean engineering equipment
3 新材料 | New materials
3.1 先进钢铁材料 | Advanced steel
3.2 先进有色金属材料 | Advanced non-ferrous metals
3.3 先进石化化工新材料 | Advanced petrochemical materials
3.4 先进无机非金属材料 | Advanced inorganic non-metals
3.5 高性能纤维及制品和复合材料 | High-performance fibres and composites
3.6 前沿新材料 | Frontier materials
3.7 新材料相关服务 | Services for new materials
4 生物 | Biology
4.1 生物医药 | Biomedicine
4.2 生物医学工程 | Biomedical engineering
4.3 生物农业及相关产业 | Bio-agriculture
4.4 生物质能 | Biomass energy
4.5 其他生物业 | Other biology
5 新能源汽车 | New-energy vehicles
5.1 新能源汽车整车制造 | New-energy vehicles
5.2 新能源汽车装置、配件制造 | Devices and parts of new-energy vehicles
5.3 新能源汽车相关设施制造 | Facilities for new-energy vehicles
5.4 新能源汽车相关服务 | Services for new-energy vehicles
6 新能源 | New energy
6.1 核电 | Nuclear power
6.2 风能 | Wind energy
6.3 太阳能 | Solar energy
6.4 生物质能及其他新能源 | Biomass and other new energy
6.5 智能电网 | Smart grid
7 节能环保 | Energy saving and environment
7.1 高效节能 | Energy efficiency
7.2 先进环保 | Advanced environmental protection
7.3 资源循环利用 | Recycling of resources
8 数字创意 | Digital creative
8.1 数字创意技术设备制造 | Digital creative equipment
8.2 数字文化创意活动 | Digital culture
8.3 设计服务 | Design services
8.4 数字创意与融合服务 | Digital creative services
9 相关服务业 | Related services
9.1 新技术与创新创业服务 | Services for innovation and start-ups
9.2 其他相关服务 | Other related services
`);

/** All codes in order, areas (`1`) before their parts (`1.1`). */
export const strategicCodes: readonly string[] = [...table.keys()];

/** Name of an area `1` or a part `1.5`; '' for another code. */
export const strategicIndustryName = (code: string, language: NameLanguage): string =>
  table.get(code)?.[language] ?? '';

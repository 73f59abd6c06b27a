// GB/T 4754-2017 国民经济行业分类: names of the 20 门类 (a letter) and the 97 大类 (a letter and two digits).
import { type NameLanguage, names, type TableHead } from './table';

export const industries: TableHead = {
  id: 'gbt-4754-2017',
  effectiveFrom: '2017-10-01',
  source: 'GB/T 4754-2017 国民经济行业分类',
  verified: true,
};

const table = names(`
A 农、林、牧、渔业 | Agriculture, forestry, fishing
A01 农业 | Crop farming
A02 林业 | Forestry
A03 畜牧业 | Animal husbandry
A04 渔业 | Fishing
A05 农、林、牧、渔专业及辅助性活动 | Support to agriculture
B 采矿业 | Mining
B06 煤炭开采和洗选业 | Coal mining
B07 石油和天然气开采业 | Oil and gas extraction
B08 黑色金属矿采选业 | Ferrous ores
B09 有色金属矿采选业 | Non-ferrous ores
B10 非金属矿采选业 | Non-metal ores
B11 开采专业及辅助性活动 | Support to mining
B12 其他采矿业 | Other mining
C 制造业 | Manufacturing
C13 农副食品加工业 | Farm-product processing
C14 食品制造业 | Food
C15 酒、饮料和精制茶制造业 | Drinks and tea
C16 烟草制品业 | Tobacco
C17 纺织业 | Textiles
C18 纺织服装、服饰业 | Clothing
C19 皮革、毛皮、羽毛及其制品和制鞋业 | Leather and shoes
C20 木材加工和木、竹、藤、棕、草制品业 | Wood products
C21 家具制造业 | Furniture
C22 造纸和纸制品业 | Paper
C23 印刷和记录媒介复制业 | Printing
C24 文教、工美、体育和娱乐用品制造业 | Culture, art, sport and leisure goods
C25 石油、煤炭及其他燃料加工业 | Fuel processing
C26 化学原料和化学制品制造业 | Chemicals
C27 医药制造业 | Pharmaceuticals
C28 化学纤维制造业 | Chemical fibres
C29 橡胶和塑料制品业 | Rubber and plastics
C30 非金属矿物制品业 | Non-metal mineral products
C31 黑色金属冶炼和压延加工业 | Iron and steel
C32 有色金属冶炼和压延加工业 | Non-ferrous metals
C33 金属制品业 | Metal products
C34 通用设备制造业 | General machinery
C35 专用设备制造业 | Special machinery
C36 汽车制造业 | Motor vehicles
C37 铁路、船舶、航空航天和其他运输设备制造业 | Rail, ships, aerospace
C38 电气机械和器材制造业 | Electrical machinery
C39 计算机、通信和其他电子设备制造业 | Computers, communication, electronics
C40 仪器仪表制造业 | Instruments
C41 其他制造业 | Other manufacturing
C42 废弃资源综合利用业 | Recycling
C43 金属制品、机械和设备修理业 | Repair of machinery
D 电力、热力、燃气及水生产和供应业 | Power, heat, gas, water
D44 电力、热力生产和供应业 | Power and heat
D45 燃气生产和供应业 | Gas supply
D46 水的生产和供应业 | Water supply
E 建筑业 | Construction
E47 房屋建筑业 | Buildings
E48 土木工程建筑业 | Civil engineering
E49 建筑安装业 | Building installation
E50 建筑装饰、装修和其他建筑业 | Finishing and other construction
F 批发和零售业 | Wholesale and retail
F51 批发业 | Wholesale
F52 零售业 | Retail
G 交通运输、仓储和邮政业 | Transport, storage, post
G53 铁路运输业 | Rail transport
G54 道路运输业 | Road transport
G55 水上运输业 | Water transport
G56 航空运输业 | Air transport
G57 管道运输业 | Pipelines
G58 多式联运和运输代理业 | Multimodal transport and forwarding
G59 装卸搬运和仓储业 | Handling and storage
G60 邮政业 | Post
H 住宿和餐饮业 | Lodging and catering
H61 住宿业 | Lodging
H62 餐饮业 | Catering
I 信息传输、软件和信息技术服务业 | Information and software
I63 电信、广播电视和卫星传输服务 | Telecoms and broadcasting
I64 互联网和相关服务 | Internet services
I65 软件和信息技术服务业 | Software and IT services
J 金融业 | Finance
J66 货币金融服务 | Banking
J67 资本市场服务 | Capital markets
J68 保险业 | Insurance
J69 其他金融业 | Other finance
K 房地产业 | Real estate
K70 房地产业 | Real estate
L 租赁和商务服务业 | Leasing and business services
L71 租赁业 | Leasing
L72 商务服务业 | Business services
M 科学研究和技术服务业 | Research and technical services
M73 研究和试验发展 | Research and development
M74 专业技术服务业 | Technical services
M75 科技推广和应用服务业 | Technology promotion
N 水利、环境和公共设施管理业 | Water, environment, public facilities
N76 水利管理业 | Water management
N77 生态保护和环境治理业 | Environmental protection
N78 公共设施管理业 | Public facilities
N79 土地管理业 | Land management
O 居民服务、修理和其他服务业 | Household services and repair
O80 居民服务业 | Household services
O81 机动车、电子产品和日用产品修理业 | Repair of vehicles and goods
O82 其他服务业 | Other services
P 教育 | Education
P83 教育 | Education
Q 卫生和社会工作 | Health and social work
Q84 卫生 | Health
Q85 社会工作 | Social work
R 文化、体育和娱乐业 | Culture, sport, entertainment
R86 新闻和出版业 | Press and publishing
R87 广播、电视、电影和录音制作业 | Broadcasting, film, sound
R88 文化艺术业 | Culture and art
R89 体育 | Sport
R90 娱乐业 | Entertainment
S 公共管理、社会保障和社会组织 | Public administration
S91 中国共产党机关 | Party organs
S92 国家机构 | State organs
S93 人民政协、民主党派 | Consultative conference, parties
S94 社会保障 | Social security
S95 群众团体、社会团体和其他成员组织 | Associations
S96 基层群众自治组织及其他组织 | Grass-roots organisations
T 国际组织 | International organisations
T97 国际组织 | International organisations
`);

/** All codes in order, 门类 before their 大类. */
export const industryCodes: readonly string[] = [...table.keys()];

/** Name of a 门类 `C` or a 大类 `C39`; '' for another code. */
export const industryName = (code: string, language: NameLanguage): string =>
  table.get(code)?.[language] ?? '';

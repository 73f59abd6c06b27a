// Short names of the IPC's sections and classes, in our own words: the official titles are too long for axes and lists.
import { type NameLanguage, names, type TableHead } from './table';

export const ipcClasses: TableHead = {
  id: 'ipc-classes-short',
  effectiveFrom: '2026-01-01',
  source: 'codes of IPC 2026.01; names shortened by us',
  verified: true,
};

const table = names(`
A 生活需要 | Human necessities
A01 农林牧渔 | Agriculture
A21 烘焙 | Baking
A22 屠宰与肉类 | Meat and fish
A23 食品 | Foods
A24 烟草 | Tobacco
A41 服装 | Clothing
A42 帽类 | Headwear
A43 鞋类 | Footwear
A44 纽扣珠宝 | Haberdashery, jewellery
A45 随身用品 | Hand articles
A46 刷类 | Brushes
A47 家具家用品 | Furniture, household
A61 医学卫生 | Medicine, hygiene
A62 救生消防 | Life-saving, fire-fighting
A63 运动娱乐 | Sports, games
A99 A部其他 | Other of section A
B 作业运输 | Operations, transport
B01 物理化学处理 | Physical, chemical processes
B02 破碎研磨 | Crushing, milling
B03 选矿分离 | Ore separation
B04 离心 | Centrifuges
B05 喷涂 | Spraying, coating
B06 机械振动 | Mechanical vibrations
B07 分选 | Sorting
B08 清洁 | Cleaning
B09 固废土壤治理 | Waste, soil reclamation
B21 金属成形 | Metal forming
B22 铸造粉末冶金 | Casting, powder metal
B23 机床 | Machine tools
B24 磨削抛光 | Grinding, polishing
B25 手工具机械手 | Hand tools, manipulators
B26 切割 | Cutting
B27 木材加工 | Wood working
B28 水泥石料加工 | Cement, stone working
B29 塑料加工 | Plastics working
B30 压力机 | Presses
B31 纸品制作 | Paper articles
B32 层状产品 | Layered products
B33 增材制造 | Additive manufacturing
B41 印刷打字 | Printing
B42 装订册页 | Bookbinding, albums
B43 书写绘图 | Writing, drawing
B44 装饰艺术 | Decorative arts
B60 车辆 | Vehicles
B61 铁路 | Railways
B62 无轨车辆 | Land vehicles
B63 船舶 | Ships
B64 航空航天 | Aircraft, space
B65 输送包装 | Conveying, packing
B66 起重 | Hoisting
B67 瓶罐与灌装 | Bottles, filling
B68 鞍具软垫 | Saddlery, upholstery
B81 微结构 | Microstructures
B82 纳米 | Nanotechnology
B99 B部其他 | Other of section B
C 化学冶金 | Chemistry, metallurgy
C01 无机化学 | Inorganic chemistry
C02 水处理 | Water treatment
C03 玻璃 | Glass
C04 水泥陶瓷 | Cement, ceramics
C05 肥料 | Fertilisers
C06 炸药火柴 | Explosives, matches
C07 有机化学 | Organic chemistry
C08 高分子 | Macromolecules
C09 染料涂料粘合剂 | Dyes, paints, adhesives
C10 石油煤气燃料 | Petroleum, gas, fuels
C11 油脂洗涤剂 | Oils, fats, detergents
C12 生化与酿造 | Biochemistry, brewing
C13 制糖 | Sugar
C14 皮革 | Leather
C21 钢铁冶金 | Iron metallurgy
C22 冶金与合金 | Metallurgy, alloys
C23 金属镀覆 | Coating of metals
C25 电解电泳 | Electrolysis
C30 晶体生长 | Crystal growth
C40 组合技术 | Combinatorial technology
C99 C部其他 | Other of section C
D 纺织造纸 | Textiles, paper
D01 纤维纺纱 | Fibres, spinning
D02 纱线整理 | Yarns
D03 织造 | Weaving
D04 编织针织 | Braiding, knitting
D05 缝纫刺绣 | Sewing, embroidery
D06 织物处理洗涤 | Textile treatment, laundering
D07 绳缆 | Ropes
D21 造纸 | Paper-making
D99 D部其他 | Other of section D
E 固定建筑 | Fixed constructions
E01 道路桥梁 | Roads, railways, bridges
E02 水利基础 | Hydraulics, foundations
E03 给水排水 | Water supply, sewerage
E04 建筑物 | Buildings
E05 锁与门窗件 | Locks, fittings
E06 门窗梯 | Doors, windows, ladders
E21 钻井采矿 | Drilling, mining
E99 E部其他 | Other of section E
F 机械工程 | Mechanical engineering
F01 一般发动机 | Machines, engines
F02 燃烧发动机 | Combustion engines
F03 水力风力机 | Water and wind machines
F04 泵与压缩机 | Pumps
F15 液压气动 | Hydraulics, pneumatics
F16 机械零件 | Machine elements
F17 气液贮存 | Storing gases, liquids
F21 照明 | Lighting
F22 蒸汽 | Steam generation
F23 燃烧设备 | Combustion apparatus
F24 供热通风 | Heating, ventilating
F25 制冷 | Refrigeration
F26 干燥 | Drying
F27 窑炉 | Furnaces, kilns
F28 热交换 | Heat exchange
F41 武器 | Weapons
F42 弹药爆破 | Ammunition, blasting
F99 F部其他 | Other of section F
G 物理 | Physics
G01 测量测试 | Measuring, testing
G02 光学 | Optics
G03 摄影全息 | Photography, holography
G04 计时 | Horology
G05 控制调节 | Controlling
G06 计算 | Computing
G07 核算装置 | Checking devices
G08 信号 | Signalling
G09 教育显示密码 | Education, display, cryptography
G10 乐器声学 | Musical instruments, acoustics
G11 信息存储 | Information storage
G12 仪器零件 | Instrument details
G16 专用信息通信 | Applied ICT
G21 核物理核工程 | Nuclear physics, engineering
G99 G部其他 | Other of section G
H 电学 | Electricity
H01 电气元件 | Electric elements
H02 发电输配电 | Electric power
H03 电子电路 | Electronic circuitry
H04 通信 | Communication
H05 其他电技术 | Other electric techniques
H10 半导体器件 | Semiconductor devices
H99 H部其他 | Other of section H
`);

/** All codes in order, sections before their classes. */
export const ipcCodes: readonly string[] = [...table.keys()];

/** Short name of the class a symbol lies in (`H01M 10/05` gives H01), or of its section where only that is given; '' otherwise. */
export const ipcName = (symbol: string, language: NameLanguage): string =>
  table.get(symbol.slice(0, 3))?.[language] ?? '';

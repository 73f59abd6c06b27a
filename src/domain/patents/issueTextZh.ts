// Chinese words for the issues of a row. Text only.
import type { IssueLanguage } from './issueText';

export const issueTextZh: IssueLanguage = {
  values: {
    invention: '发明',
    utilityModel: '实用新型',
    design: '外观设计',
    exponent: '被电子表格改成了科学计数法',
    roundedTail: '末尾若干位被电子表格改成了 0',
    leadingZero: '开头的 0 被电子表格去掉了',
    narrowColumn: '列太窄，导出的只是 # 号',
    filingDate: '申请日',
    title: '专利名称',
  },
  texts: {
    NUMBER_EMPTY: { cause: '没有申请号。', cure: '补上申请号后重新导入；合计、制表人等说明行可以忽略。' },
    NUMBER_MALFORMED: {
      cause:
        '“{value}”不是申请号：去掉前缀后应为 12 位（或 2003 年 10 月前的 8 位）数字加校验位，这里有 {length} 位数字。',
      cure: '对照受理通知书或专利证书改正；一格只填一个申请号。',
    },
    NUMBER_DAMAGED: {
      cause: '申请号“{value}”{reason}，原来的数字已无法还原。',
      cure: '在原始系统中重新导出，或把该列设为“文本”格式后重新填写申请号，再导入。',
    },
    NUMBER_FOREIGN: {
      cause: '“{value}”是国外、港澳台或 PCT 国际申请号。',
      cure: '本系统登记中国国家知识产权局的申请；已进入中国国家阶段的，请填写中国申请号。',
    },
    NUMBER_IS_PUBLICATION: {
      cause: '“{value}”是公开（公告）号，不是申请号。',
      cure: '检查列的对应关系是否选错，或填写申请号。',
    },
    NUMBER_TYPE_UNKNOWN: {
      cause: '申请号“{value}”的种类位是 {digit}，只能是 1、2、3、8、9。',
      cure: '对照受理通知书或专利证书改正申请号。',
    },
    NUMBER_YEAR_IMPOSSIBLE: {
      cause: '“{value}”开头的年份 {year} 不可能是申请年。',
      cure: '检查该列是否为申请号，对照证书改正。',
    },
    CHECK_DIGIT_WRONG: {
      cause: '申请号“{value}”的校验位不对：写的是 {given}，按 {body} 计算应为 {expected}。',
      cure: '至少有一位数字写错了。请对照受理通知书或专利证书改正，不要只改校验位。',
    },
    DATE_MALFORMED: { cause: '“{value}”不是日期。', cure: '改成 2019-07-09 这样的写法；一格只填一个日期。' },
    DATE_IMPOSSIBLE: {
      cause: '日期“{value}”不存在：{year} 年 {month} 月没有 {day} 日。',
      cure: '对照证书或通知书改正日期。',
    },
    DATE_TWO_DIGIT_YEAR: {
      cause: '日期“{value}”的年份只有两位，无法确定是哪一年。',
      cure: '年份写足四位，如 2019-07-09。',
    },
    DATE_INCOMPLETE: { cause: '日期“{value}”缺少月或日。', cure: '补全年、月、日；不知道时留空。' },
    DATE_AMBIGUOUS: {
      cause: '日期“{value}”分不清哪个是月、哪个是日。',
      cure: '改成年-月-日的顺序，如 2019-07-09。',
    },
    DATE_OUT_OF_RANGE: {
      cause: '日期 {date} 不在 {first} 至 {last} 之间。',
      cure: '检查该列是否为日期列，改正日期。',
    },
    PUBLICATION_MALFORMED: {
      cause: '“{value}”不是中国公开（公告）号。',
      cure: '该专利已导入，未登记此号。应为 CN、7 至 9 位数字加字母，如 CN107705012A。',
    },
    PUBLICATION_FOREIGN: {
      cause: '“{value}”是 {office} 的公开号。',
      cure: '该专利已导入，未登记此号。请填写中国的公开（公告）号。',
    },
    PUBLICATION_KIND_MISSING: {
      cause: '公开（公告）号“{value}”末尾没有 A、B 等字母，不知是公布还是授权公告。',
      cure: '该专利已导入，未登记此号。补上字母后再次导入即可。',
    },
    TITLE_MISSING: { cause: '没有专利名称。', cure: '补上专利名称后重新导入。' },
    CELL_TOO_LONG: {
      cause: '单元格内容过长（{length} 个字符）。',
      cure: '一格最多 32,767 个字符，名称最多 500 个。检查是否把整篇文字粘进了一格。',
    },
    CELL_ERROR: {
      cause: '单元格的值是电子表格的错误“{value}”。',
      cure: '在电子表格中改正公式或填入真实的值，保存后再导入。',
    },
    FORMULA_WITHOUT_VALUE: {
      cause: '单元格是公式，但文件里没有它的计算结果。',
      cure: '用电子表格程序打开文件并保存一次，或把公式粘贴为数值。本系统不计算公式。',
    },
    TEXT_SHORTENED: {
      cause: '内容有 {length} 个字符，最多保存 {limit} 个。',
      cure: '已导入前 {limit} 个字符。',
    },
    LIST_SHORTENED: {
      cause: '名单太长：最多 {limit} 个，每个最多 {length} 个字符。',
      cure: '已导入范围内的部分，请核对原件。',
    },
    CHECK_DIGIT_COMPLETED: {
      cause: '申请号“{value}”没有校验位。',
      cure: '已按计算补成 {completed} 并作标记，请对照证书核对。',
    },
    TYPE_MISMATCH: {
      cause: '专利类型写的是“{value}”，但申请号 {number} 是{type}。',
      cure: '申请号与类型有一个不对，对照证书改正。',
    },
    TYPE_UNKNOWN: { cause: '不认识专利类型“{value}”。', cure: '已按申请号的种类位确定类型。' },
    PUBLICATION_TYPE_MISMATCH: {
      cause: '公开（公告）号“{value}”属于{found}，而申请号是{type}。',
      cure: '该专利已导入，未登记此号，请核对。',
    },
    CLASS_UNREADABLE: {
      cause: '“{value}”不是 IPC 或洛迦诺分类号。',
      cure: '该专利已导入，略去了读不懂的部分。',
    },
    CLAIMS_COUNT_UNREADABLE: {
      cause: '权利要求数“{value}”不是 0 至 10,000 的整数。',
      cure: '该专利已导入，此项留空。',
    },
    PROJECT_NUMBER_MISSING: {
      cause: '写了项目名称“{value}”，没有项目编号。',
      cure: '该专利已导入，未建立项目；补上项目编号后再次导入。',
    },
    DATE_ORDER: { cause: '日期 {value} 早于申请日 {filingDate}。', cure: '已照原样导入，请核对两个日期。' },
    HEADER_REPEATED: { cause: '数据中间又出现了一行表头。', cure: '已跳过这一行，其余各行照常导入。' },
    NOTE_ROW_SKIPPED: {
      cause: '这一行“{value}”是合计、说明或签名，不是专利。',
      cure: '已跳过，不需处理；如果它是一件专利，请补上申请号后重新导入。',
    },
    SECRET_PATENT: {
      cause: '这一行标有密级或属于国防、保密专利（{value}），不得存入本系统。',
      cure: '已拒绝，未保存任何内容。请从文件中删去该行，勿在本机处理或保存涉密信息，并联系本单位保密办。',
    },
    DEFENCE_NUMBER: {
      cause: '这一行的申请号是国防专利使用的号码形式（编号规则未核实），不得存入本系统。',
      cure: '已拒绝，未保存任何内容。确为国防专利的，请删去该行并联系本单位保密办；不是的，请对照证书改正申请号。',
    },
    VALUE_UNKNOWN: {
      cause: '“{value}”不是这一列可用的词。',
      cure: '该专利已导入，此项留空；请按导出文件中的用词改写后再导入。',
    },
    SHARES_OVER: {
      cause: '份额合计超过 100%：“{value}”。',
      cure: '该专利已导入，姓名或名称已登记，份额未登记；请对照协议改正后再导入。',
    },
    SHARES_UNDER: {
      cause: '份额合计不足 100%：“{value}”。',
      cure: '已照原样导入，请对照协议核对。',
    },
    EVENT_UNREADABLE: {
      cause: '法律状态历史中有读不懂的部分：“{value}”。',
      cure: '该专利已导入，略去了这一部分；每条应以日期开头，如 2019-07-09 GR01：授权。',
    },
    PATENT_YEAR_UNREADABLE: {
      cause: '已缴年度“{value}”不是 1 至 25 的专利年度。',
      cure: '该专利已导入，此项留空；请填写自申请日起的第几年，如 6，不要填公历年份。',
    },
    CONTACT_NUMBER_LEFT_OUT: {
      cause: '联系人一栏里有电话号码。',
      cure: '已导入姓名，未保存号码：本系统的专利记录不存放个人电话。',
    },
    PROJECTS_UNEVEN: {
      cause: '有 {numbers} 个项目编号，但这一列有 {found} 项：“{value}”。',
      cure: '该专利已导入，编号已登记，这一列未登记；请用“；”分隔并与编号一一对应。',
    },
    REPEATED_PUBLICATION: {
      cause: '公开（公告）号 {value} 在第 {firstRow} 行已出现过。',
      cure: '不需处理：同一公开文本只登记一次。',
    },
    REPEATED_ROW: { cause: '与第 {firstRow} 行内容相同。', cure: '不需处理：同一专利只登记一次。' },
    DUPLICATE_IN_FILE: {
      cause: '申请号 {value} 在第 {firstRow} 行已出现过，但两行内容不同。',
      cure: '已采用第 {firstRow} 行，这一行未导入。对照证书确定哪一行正确，删去另一行。',
    },
    CONFLICTS_WITH_STORE: {
      cause: '库中已有此申请号，但{field}不同：库中为“{stored}”，文件中为“{found}”。',
      cure: '这一行未导入。对照证书，改正文件或库中的记录后再导入。',
    },
  },
};

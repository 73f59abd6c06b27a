// Web pages and XML spreadsheets of the corpus, which web systems call .xls.
import iconv from 'iconv-lite';
import { A, B, type Case, HEAD, line } from './case.testkit';

const tr = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((c) => `<${tag}>${c}</${tag}>`).join('')}</tr>`;
const table = (...rows: (readonly string[])[]) =>
  `<table border=1>${rows.map((row) => tr(row)).join('\n')}</table>`;
const page = (body: string, head = '<meta charset="utf-8">') =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${head}</head><body>${body}</body></html>`;
const both = [line(2, A), line(3, B)];

const cell = (text: string, attributes = '') =>
  `<Cell${attributes}><Data ss:Type="String">${text}</Data></Cell>`;
const row = (cells: string, attributes = '') => `<Row${attributes}>${cells}</Row>`;
const workbook = (sheets: string) =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</Workbook>`;
const sheet = (name: string, rows: string, after = '') =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${after}</Worksheet>`;
const headRow = row(HEAD.map((text) => cell(text)).join(''));

export const webTables: readonly Case[] = [
  { name: 'a web table named .xls', file: 'a.xls', content: page(table(HEAD, A, B)), patents: both },
  { name: 'a bare table without page around it', file: 'b.xls', content: table(HEAD, A, B), patents: both },
  {
    name: 'a page in GBK that says it is UTF-8',
    file: 'c.xls',
    content: iconv.encode(page(table(HEAD, A, B)), 'gbk'),
    patents: both,
  },
  {
    name: 'a page in UTF-16 with a byte order mark',
    file: 'd.xls',
    content: iconv.encode(page(table(HEAD, A, B)), 'utf16le', { addBOM: true }),
    patents: both,
  },
  {
    name: 'missing end tags, upper case, breaks and references in cells',
    file: 'e.xls',
    content: `<HTML><BODY><TABLE><TR><TD>申请号<TD>专利名称<TD>发明人<TR><TD>${A[0]}<TD>A&amp;B&nbsp;电池<TD>张三<br>李四</TABLE>`,
    patents: [`2 ${A[0]} A&B 电池`],
    first: { inventors: ['张三', '李四'] },
  },
  {
    name: 'cells that span rows and columns',
    file: 'f.xls',
    content: page(
      `<table><tr><td rowspan=2>申请号</td><td rowspan=2>专利名称</td><td colspan=2>日期</td></tr><tr><td>申请日</td><td>授权公告日</td></tr>${tr([A[0], A[1], A[2], '2019-07-09'])}</table>`,
    ),
    patents: [`3 ${A[0]} ${A[1]}`],
    first: { filingDate: '2017-09-29', grantDate: '2019-07-09' },
    mapping: { applicationNumber: 0, title: 1, filingDate: 2, grantDate: 3 },
  },
  {
    name: 'a table inside a table of layout',
    file: 'g.xls',
    content: page(`<table><tr><td>菜单</td><td>${table(HEAD, A, B)}</td></tr></table>`),
    patents: both,
    sheet: 1,
  },
  {
    name: 'scripts, styles and comments around the cells',
    file: 'h.xls',
    content: page(
      `<style>td{color:red}</style><script>if (1 < 2) document.write("<table>")</script><!-- <tr><td>x</td></tr> -->${table(HEAD, A, B)}`,
    ),
    patents: both,
  },
  {
    name: 'a number shown with an exponent, whole in its attribute',
    file: 'i.xls',
    content: page(
      `<table>${tr(HEAD)}<tr><td x:num="2017109110922">2.01711E+12</td><td>${A[1]}</td><td>${A[2]}</td></tr></table>`,
    ),
    patents: [line(2, A)],
  },
  {
    name: 'a number shown with an exponent and nothing else',
    file: 'j.xls',
    content: page(table(HEAD, ['2.01711E+12', A[1], A[2]], B)),
    patents: [line(3, B)],
    issues: ['2 申请号 error NUMBER_DAMAGED'],
  },
  {
    name: 'a page of frames whose cells are in other files',
    file: 'k.xls',
    content: page('<frameset rows="*,39"><frame src="a.files/sheet001.htm"></frameset>'),
    error: 'FORMAT_NOT_READ',
    data: { format: 'HTML frameset' },
  },
  {
    name: 'a web archive',
    file: 'l.xls',
    content: 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\n',
    error: 'FORMAT_NOT_READ',
    data: { format: 'MHTML' },
  },
  {
    name: 'a log-in page saved instead of the export',
    file: 'm.xls',
    content: page('<form>用户名 <input name=u> 密码 <input name=p></form>'),
    error: 'NOT_A_SPREADSHEET',
    data: { reason: 'html' },
  },
  {
    name: 'an XML spreadsheet of 2003 with a hidden sheet, skipped rows and columns',
    file: 'n.xls',
    content: workbook(
      sheet('说明', row(cell('填表说明'))) +
        sheet('旧', headRow, '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>') +
        sheet(
          '清单',
          row(cell('某大学专利清单', ' ss:MergeAcross="2"')) +
            row(HEAD.map((text) => cell(text)).join(''), ' ss:Index="3"') +
            row(
              cell(A[0]) +
                cell(A[1]) +
                '<Cell><Data ss:Type="DateTime">2017-09-29T00:00:00.000</Data></Cell>',
            ) +
            row(`<Cell><Data ss:Type="Number">201921898050.0</Data></Cell>${cell('液流&#10;装置')}`),
        ),
    ),
    patents: [`4 ${A[0]} ${A[1]}`, '5 201921898050.0 液流装置'],
    issues: ['5 申请号 warning CHECK_DIGIT_COMPLETED'],
    first: { filingDate: '2017-09-29' },
    sheet: 2,
  },
  {
    name: 'an XML spreadsheet with a comment and rich text in a cell',
    file: 'o.xls',
    content: workbook(
      sheet(
        '1',
        headRow +
          row(
            cell(A[0]) +
              `<Cell><ss:Data ss:Type="String"><B>一种</B><Font>固态电池的制备方法</Font></ss:Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>`,
          ),
      ),
    ),
    patents: [line(2, A)],
  },
  {
    name: 'an XML spreadsheet cut short',
    file: 'p.xls',
    content: workbook(sheet('1', headRow)).slice(0, -60),
    error: 'FILE_UNREADABLE',
  },
  {
    name: 'XML of another kind',
    file: 'q.xls',
    content: '<?xml version="1.0"?><patents><patent/></patents>',
    error: 'NOT_A_SPREADSHEET',
    data: { reason: 'xml' },
  },
];

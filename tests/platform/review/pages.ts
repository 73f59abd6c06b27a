// The pages of the reviewing side (审核端): sign-in, list of a stage with decisions on many records, one record.
import { type Html, html, type Page } from './html';
import { PAGE_ROWS, type Waiting, type Whole } from './records';
import { contentList, DONE_WORD, kindWord, STAGE_WORDS } from './words';

export const signInPage = (wrong: boolean): Page => ({
  title: '审核登录',
  ...(wrong ? { note: { text: '口令不正确，请重新输入。', bad: true } } : {}),
  body: html`<form method="post" action="/review/login"><label for="password">审核口令</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<div><button>登录</button></div></form>`,
});

const decisionFields = (label: string): Html => html`<label for="reason">退回原因（退回时必填）</label>
<textarea id="reason" name="reason" rows="2" maxlength="500"></textarea>
<div><button name="outcome" value="passed">${label}通过</button>
<button class="second" name="outcome" value="returned">退回修改</button></div>`;

const recordLink = ({ org, type, key }: Waiting): string =>
  `/review/record?${new URLSearchParams({ org, type, key })}`;

/** One value that names a record in a form. */
export const nameOf = ({ org, type, key }: Pick<Waiting, 'org' | 'type' | 'key'>): string =>
  JSON.stringify([org, type, key]);

export function listPage(at: {
  stage: number;
  org: string;
  page: number;
  rows: Waiting[];
  counts: number[];
  done: number | undefined;
}): Page {
  const { stage, org, page, counts } = at;
  const rows = at.rows.slice(0, PAGE_ROWS);
  const link = (to: number, toPage: number) =>
    `/review?${new URLSearchParams({ stage: String(to), org, page: String(toPage) })}`;
  const tabs = [...STAGE_WORDS, DONE_WORD].map(
    (word, i) =>
      html`<li><a href="${link(i, 0)}"${i === stage ? html` aria-current="page"` : ''}>${word}（${counts[i] ?? 0}）</a></li>`,
  );
  const lines = rows.map(
    (
      row,
      i,
    ) => html`<tr><td><input type="checkbox" id="r${i}" name="record" value="${nameOf(row)}"${stage >= STAGE_WORDS.length ? html` disabled` : ''}>
<label class="inline" for="r${i}">选择</label></td><th scope="row"><a href="${recordLink(row)}">${row.key}</a></th>
<td>${kindWord(row.type)}</td><td>${row.org}</td><td>${row.national_id}</td><td>第 ${row.rev} 版</td></tr>`,
  );
  const word = STAGE_WORDS[stage];
  const table = html`<table><caption>${word === undefined ? DONE_WORD : `待${word}`}：共 ${counts[stage] ?? 0} 条，本页 ${rows.length} 条</caption>
<thead><tr><th scope="col">选择</th><th scope="col">标识</th><th scope="col">种类</th><th scope="col">单位</th>
<th scope="col">登记号</th><th scope="col">版本</th></tr></thead><tbody>${lines}</tbody></table>`;
  const empty = html`<p class="note">这一步没有待办记录。单位上报并被受理后，记录会出现在这里。</p>`;
  const form = html`<form method="post" action="/review/decide"><input type="hidden" name="stage" value="${stage}">
${table}${word === undefined ? '' : decisionFields(word)}</form>`;
  const more =
    at.rows.length > PAGE_ROWS ? html`<p><a href="${link(stage, page + 1)}">下一页</a></p>` : html``;
  return {
    title: '审核工作台',
    ...(at.done === undefined ? {} : { note: { text: `已处理 ${at.done} 条，回执已送达单位收件箱。` } }),
    body: html`<nav aria-label="审核步骤"><ul>${tabs}</ul></nav>
<form method="get" action="/review"><input type="hidden" name="stage" value="${stage}">
<label for="org">单位代码（空白为全部）</label><input id="org" name="org" type="text" value="${org}">
<button class="second">筛选</button></form>${rows.length === 0 ? empty : form}${more}`,
  };
}

export function recordPage(record: Whole): Page {
  const { org, type, key, stage, returned } = record;
  const word = STAGE_WORDS[stage];
  const history = record.history.map(
    (paper) => html`<tr><td>${paper.decidedAt.slice(0, 19).replace('T', ' ')}</td>
<td>${STAGE_WORDS[['collegeReview', 'schoolReview', 'registered', 'recordal'].indexOf(paper.stage)] ?? paper.stage}</td>
<td>${paper.outcome === 'passed' ? '通过' : '退回'}</td><td>${paper.number ?? ''}</td><td>${paper.message.zh}</td></tr>`,
  );
  const state = returned ? '已退回，待单位重新上报' : word === undefined ? DONE_WORD : `待${word}`;
  const decide =
    word === undefined || returned
      ? html``
      : html`<h2>审核意见</h2><form method="post" action="/review/decide"><input type="hidden" name="stage" value="${stage}">
<input type="hidden" name="record" value="${nameOf({ org, type, key })}">${decisionFields(word)}</form>`;
  return {
    title: `${kindWord(type)} ${key}`,
    body: html`<dl><dt>单位</dt><dd>${org}</dd><dt>登记号</dt><dd>${record.national_id}</dd><dt>版本</dt><dd>第 ${record.rev} 版</dd>
<dt>状态</dt><dd>${state}</dd></dl>${decide}<h2>申报内容</h2>
${record.payload === undefined ? html`<p class="note bad">原始批次已不在本平台。</p>` : contentList(record.payload)}
<h2>审核记录</h2>${
      history.length === 0
        ? html`<p>尚无审核记录。</p>`
        : html`<table><caption>按时间先后</caption><thead><tr><th scope="col">时间（UTC）</th>
<th scope="col">步骤</th><th scope="col">结果</th><th scope="col">编号</th><th scope="col">说明</th></tr></thead><tbody>${history}</tbody></table>`
    }
<p><a href="/review?stage=${stage}">返回列表</a></p>`,
  };
}

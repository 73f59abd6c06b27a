// Pages of the platform for people: plain HTML without script, everything escaped, one frame for all.
import type { FastifyReply } from 'fastify';

/** HTML that needs no escaping any more. */
export class Html {
  constructor(readonly text: string) {}
}
type Part = Html | string | number | readonly Html[];

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map((one) => one.text).join('');
  return String(part).replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
};

/** A template whose values are escaped unless they are HTML themselves. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, i) => text + (i < parts.length ? escaped(parts[i]!) : '')).join(''));
}

export const STYLE = `
body { font: 16px/1.6 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; margin: 0; color: #1a1a1a; background: #fff; }
header { background: #12395f; color: #fff; padding: .75rem 1.5rem; display: flex; gap: 1.5rem; align-items: baseline; }
header a { color: #fff; } main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding: .5rem 0; color: #444; }
th, td { border-bottom: 1px solid #c8ced6; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eef2f6; position: sticky; top: 0; }
label { display: block; margin: .75rem 0 .25rem; font-weight: 600; } label.inline { display: inline; font-weight: 400; }
input[type=text], input[type=password], select, textarea { font: inherit; padding: .4rem .5rem; border: 1px solid #5c6670; border-radius: 3px; min-width: 18rem; }
button { font: inherit; padding: .4rem 1.2rem; margin: .75rem .5rem 0 0; border: 1px solid #12395f; border-radius: 3px; background: #12395f; color: #fff; cursor: pointer; }
button.second { background: #fff; color: #12395f; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible { outline: 3px solid #b85c00; outline-offset: 2px; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; background: #fff; color: #12395f; padding: .25rem .5rem; }
.note { border-left: 4px solid #12395f; background: #eef2f6; padding: .5rem 1rem; } .bad { border-color: #a4262c; background: #fdf3f4; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; } nav [aria-current] { font-weight: 700; text-decoration: none; }
dl { display: grid; grid-template-columns: 14rem 1fr; gap: .25rem 1rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
`;

export interface Page {
  title: string;
  body: Html;
  /** Spoken at once by a screen reader. */
  note?: { text: string; bad?: boolean };
}

export function sendPage(reply: FastifyReply, { title, body, note }: Page, status = 200): FastifyReply {
  const message = note
    ? html`<p class="note${note.bad ? ' bad' : ''}" role="${note.bad ? 'alert' : 'status'}">${note.text}</p>`
    : html``;
  const page = html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 登记平台（参考实现）</title><link rel="stylesheet" href="/pages/style.css"></head>
<body><header><a class="skip" href="#main">跳到正文</a><strong>登记平台（参考实现）</strong>
<a href="/review">审核</a><a href="/device">设备登录</a></header>
<main id="main"><h1>${title}</h1>${message}${body}</main></body></html>`;
  return reply
    .code(status)
    .headers({
      'content-security-policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(page.text);
}

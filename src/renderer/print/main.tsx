// Entry of the print page: loads the document named in the address and shows it as a preview, or whole for output. Of a
// long document the preview shows the first sheet before the rest is even asked for.
import { createRoot } from 'react-dom/client';
import type { PaperBundle, PrintDocument } from '../../shared/print';
import { cssVariables } from './layout/geometry';
import { type Loaded, loadDocument } from './load';
import { firstPainted, tell } from './pageState';
import { Bundle } from './paper/Bundle';
import { Paper } from './paper/Paper';
import { Notice } from './view/Notice';
import { Report } from './view/Report';
import './print.css';
import './preview.css';

const page = document.documentElement;
const asked = new URLSearchParams(location.search);
const output = asked.has('output');
page.dataset.mode = output ? 'output' : 'preview';

function dress(paper: PrintDocument | PaperBundle): void {
  const orientation = paper.kind === 'portfolio' ? 'landscape' : paper.orientation;
  for (const [name, value] of Object.entries(cssVariables(orientation))) page.style.setProperty(name, value);
  page.dataset.orientation = orientation;
  const size = document.createElement('style');
  size.textContent = `@page { size: A4 ${orientation}; margin: 0; }`;
  document.head.append(size);
  page.lang = paper.lang === 'zh' ? 'zh-CN' : 'en';
  document.title = paper.kind === 'bundle' ? paper.title : `${paper.title} ${paper.documentNumber}`.trim();
}

function viewOf(paper: PrintDocument | PaperBundle, host: HTMLElement, isHead: boolean) {
  if (paper.kind === 'bundle') return <Bundle bundle={paper} host={host} />;
  const how = { output, isHead, host };
  return paper.kind === 'paper' ? <Paper document={paper} {...how} /> : <Report document={paper} {...how} />;
}

const place = document.getElementById('root');
const host = document.getElementById('ruler');
if (place && host) {
  const root = createRoot(place);
  const show = (loaded: Loaded, isHead: boolean): void => {
    if (!loaded.ok) {
      tell({ error: loaded.reason });
      root.render(<Notice chinese={navigator.language.startsWith('zh')} />);
      return;
    }
    if (page.dataset.orientation === undefined) dress(loaded.document);
    root.render(viewOf(loaded.document, host, isHead));
  };
  const head = asked.has('head') ? await loadDocument(location.search, 'head') : undefined;
  if (head?.ok) {
    show(head, true);
    await firstPainted;
  }
  show(await loadDocument(location.search, 'whole'), false);
}

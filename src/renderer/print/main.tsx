// Entry of the print page: loads the document named in the address and shows it as a preview, or whole for output.
import { createRoot } from 'react-dom/client';
import { cssVariables } from './layout/geometry';
import { loadDocument } from './load';
import { tell } from './pageState';
import { Bundle } from './paper/Bundle';
import { Paper } from './paper/Paper';
import { Notice } from './view/Notice';
import { Report } from './view/Report';
import './print.css';
import './preview.css';

const page = document.documentElement;
const output = new URLSearchParams(location.search).has('output');
page.dataset.mode = output ? 'output' : 'preview';
const place = document.getElementById('root');
const host = document.getElementById('ruler');
if (place && host) {
  const root = createRoot(place);
  const loaded = await loadDocument(location.search);
  if (loaded.ok) {
    const { document: paper } = loaded;
    const orientation = paper.kind === 'portfolio' ? 'landscape' : paper.orientation;
    for (const [name, value] of Object.entries(cssVariables(orientation)))
      page.style.setProperty(name, value);
    page.dataset.orientation = orientation;
    const size = document.createElement('style');
    size.textContent = `@page { size: A4 ${orientation}; margin: 0; }`;
    document.head.append(size);
    page.lang = paper.lang === 'zh' ? 'zh-CN' : 'en';
    document.title = paper.kind === 'bundle' ? paper.title : `${paper.title} ${paper.documentNumber}`.trim();
    root.render(
      paper.kind === 'bundle' ? (
        <Bundle bundle={paper} host={host} />
      ) : paper.kind === 'paper' ? (
        <Paper document={paper} output={output} host={host} />
      ) : (
        <Report document={paper} output={output} host={host} />
      ),
    );
  } else {
    tell({ error: loaded.reason });
    root.render(<Notice chinese={navigator.language.startsWith('zh')} />);
  }
}

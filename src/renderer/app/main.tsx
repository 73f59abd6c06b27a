// Entry of the desk window. Composition only.
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './frame/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/App';
import { startDesk } from './frame/start';

const root = document.getElementById('root');
if (root) {
  startDesk();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

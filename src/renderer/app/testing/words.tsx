// For tests: what a person reads of a component, as plain text and as HTML.
import { MantineProvider } from '@mantine/core';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { theme } from '../theme';

export const html = (element: ReactElement): string =>
  renderToStaticMarkup(
    <MantineProvider theme={theme} withCssVariables={false}>
      {element}
    </MantineProvider>,
  );

export const words = (element: ReactElement): string =>
  html(element)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

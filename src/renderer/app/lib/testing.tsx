// For tests only: a component as markup, and a stand-in for the program behind window.desk.
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { fail, type Result } from '../../../shared/result';
import type { RouteName } from '../../../shared/routes';
import { theme } from '../theme';

/** The component as it first appears, in Chinese. */
export const markup = (node: ReactNode): string =>
  renderToStaticMarkup(<MantineProvider theme={theme}>{node}</MantineProvider>);

/** Only the words, in order, as a person reads them. */
export const words = (node: ReactNode): string =>
  markup(node)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

export type Answers = Partial<
  Record<RouteName, (input: never) => Result<unknown> | Promise<Result<unknown>>>
>;

export interface Asked {
  readonly route: string;
  readonly input: unknown;
}

/** Puts a program behind window.desk that answers as told and notes what it was asked. */
export function standIn(answers: Answers): Asked[] {
  const asked: Asked[] = [];
  const desk: Window['desk'] = {
    async call(route, input) {
      asked.push({ route, input });
      const answer = answers[route as RouteName];
      return answer ? answer(input as never) : fail('UNKNOWN_ROUTE');
    },
    on: () => () => {},
    filePath: (file) => file.name,
  };
  Object.assign(globalThis, { window: { desk } });
  return asked;
}

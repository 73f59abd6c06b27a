// Titles of duties in the language of the screen.
import { spokenTitle } from '../../../domain/agreements/obligationTitles';
import { usePreferences } from '../state/preferences';

export function useDutyTitle(): (title: string) => string {
  const language = usePreferences((state) => state.language);
  return (title) => spokenTitle(title, language);
}

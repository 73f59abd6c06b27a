// Routes of deadlines: the calendar file. Lists and decisions go through the store.
import { z } from 'zod';
import { DeadlineScope } from '../store/queries/deadlines';

export const deadlineRoutes = {
  /** Writes the deadlines as iCalendar; asks for the place where none is given. */
  'deadlines.saveIcs': {
    input: DeadlineScope.extend({
      lang: z.enum(['zh', 'en']).default('zh'),
      file: z.string().min(1).max(4096).optional(),
    }),
    /** `file` null = the person cancelled the dialog. */
    output: z.object({ file: z.string().nullable(), events: z.number() }),
  },
} as const;

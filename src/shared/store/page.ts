// Which part of a long answer is wanted.
import { z } from 'zod';

export const page = {
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(5000).default(200),
};

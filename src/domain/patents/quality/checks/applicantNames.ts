// Applicants that are two names in one, and the same applicant twice.
import { splitNames } from '../../names';
import type { Check } from '../codes';
import { organisationKey } from '../names/organisation';

export const applicantSeveral: Check = {
  severity: 'warning',
  fields: ['applicants'],
  find: ({ applicants }) => {
    const found = applicants.find(
      (name) => /[;；、,，|]/.test(name) && splitNames(name, 'organisation').length > 1,
    );
    return found === undefined ? undefined : { name: found };
  },
};

export const applicantTwice: Check = {
  severity: 'warning',
  fields: ['applicants'],
  find: ({ applicants }) => {
    if (applicants.length < 2) return undefined;
    const seen = new Set<string>();
    for (const name of applicants) {
      const key = organisationKey(name);
      if (seen.has(key)) return { name };
      seen.add(key);
    }
    return undefined;
  },
};

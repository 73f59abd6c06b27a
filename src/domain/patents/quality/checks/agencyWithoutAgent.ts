// An agency that signs names its agents (专利代理条例 art. 16 [未核实]); either alone is half a record.
import type { Check } from '../codes';

export const agencyWithoutAgent: Check = {
  severity: 'notice',
  fields: ['agency', 'agent'],
  find: ({ agency, agent }) => {
    if (agency && !agent) return { has: 'agency', name: agency };
    return agent && !agency ? { has: 'agent', name: agent } : undefined;
  },
};

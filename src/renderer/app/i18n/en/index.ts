// All words of the screen in English, one file an area.

import activity from './activity';
import agencies from './agencies';
import agreements from './agreements';
import common from './common';
import deadlines from './deadlines';
import deals from './deals';
import designer from './designer';
import domain from './domain';
import drafting from './drafting';
import errors from './errors';
import fields from './fields';
import filings from './filings';
import frame from './frame';
import home from './home';
import importing from './import';
import income from './income';
import incomeFaults from './incomeFaults';
import matters from './matters';
import offers from './offers';
import overview from './overview';
import payloads from './payloads';
import people from './people';
import personal from './personal';
import portfolio from './portfolio';
import quality from './quality';
import queue from './queue';
import receipts from './receipts';
import record from './record';
import recordPaper from './recordPaper';
import registers from './registers';
import reports from './reports';
import runs from './runs';
import settings from './settings';
import statements from './statements';
import statistic from './statistic';
import submission from './submission';
import submissionRecords from './submissionRecords';
import submissionStates from './submissionStates';
import terms from './terms';

export const en = {
  common,
  frame,
  filings,
  domain,
  deadlines,
  deals,
  designer,
  errors,
  portfolio,
  quality,
  queue,
  receipts,
  statements,
  personal,
  record,
  activity,
  home,
  import: importing,
  income: { ...income, ...incomeFaults },
  recordPaper,
  reports,
  runs,
  payloads,
  statistic,
  submission: { ...submission, ...submissionRecords, ...submissionStates },
  settings,
  people,
  overview,
  registers,
  fields,
  agencies,
  agreements,
  matters,
  terms,
  offers,
  drafting,
} as const;

// All words of the screen in Chinese, one file an area.

import activity from './activity';
import common from './common';
import deadlines from './deadlines';
import domain from './domain';
import errors from './errors';
import fields from './fields';
import frame from './frame';
import home from './home';
import importing from './import';
import people from './people';
import portfolio from './portfolio';
import record from './record';
import reports from './reports';
import settings from './settings';
import submission from './submission';

export const zh = {
  common,
  frame,
  domain,
  deadlines,
  errors,
  portfolio,
  record,
  activity,
  home,
  import: importing,
  reports,
  submission,
  settings,
  people,
  fields,
} as const;

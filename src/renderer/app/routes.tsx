// The table of pages: word, icon, component, place in the rail. A page is loaded when it is first opened.
import {
  IconActivity,
  IconBriefcase,
  IconBuildingBank,
  IconBulb,
  IconCalculator,
  IconCalendarDue,
  IconChartDots3,
  IconChecklist,
  IconCoins,
  IconContract,
  IconFileCertificate,
  IconFileImport,
  IconFileText,
  IconFolders,
  IconGavel,
  IconLayoutDashboard,
  IconMessages,
  IconNotebook,
  IconPrinter,
  IconSend,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { TextKey } from './lib/i18n';
import { type PageCode, pageCode } from './lib/pageCode';
import type { PageId } from './state/navigation';

export interface PageEntry {
  readonly id: PageId;
  readonly label: TextKey;
  readonly icon: ComponentType<{ size?: number; stroke?: number }>;
  readonly code: PageCode;
  /** In the rail, in this order; a page without it is reached from its parent. */
  readonly rail: boolean;
  readonly parent?: PageId;
}

const entry = (
  id: PageId,
  label: TextKey,
  icon: PageEntry['icon'],
  load: () => Promise<{ default: ComponentType }>,
  parent?: PageId,
): PageEntry => ({ id, label, icon, code: pageCode(load), rail: parent === undefined, parent });

export const pages: readonly PageEntry[] = [
  entry('home', 'frame.navHome', IconLayoutDashboard, () => import('./features/home/HomePage')),
  entry('patents', 'frame.navPatents', IconBulb, () => import('./pages/PatentsPage')),
  entry('patent', 'frame.navPatent', IconBulb, () => import('./features/record/RecordPage'), 'patents'),
  entry('overview', 'frame.navOverview', IconChartDots3, () => import('./features/overview/OverviewPage')),
  entry(
    'deadlines',
    'frame.navDeadlines',
    IconCalendarDue,
    () => import('./features/deadlines/DeadlinesPage'),
  ),
  entry('registers', 'frame.navRegisters', IconNotebook, () => import('./features/registers/RegistersPage')),
  entry('quality', 'frame.navQuality', IconChecklist, () => import('./features/quality/QualityPage')),
  entry('agencies', 'frame.navAgencies', IconBriefcase, () => import('./features/agencies/AgenciesPage')),
  entry(
    'drafting',
    'frame.navDrafting',
    IconFileText,
    () => import('./features/drafting/DraftingPage'),
    'agreements',
  ),
  entry('deals', 'frame.navDeals', IconMessages, () => import('./features/deals/DealsPage')),
  entry(
    'agreements',
    'frame.navAgreements',
    IconContract,
    () => import('./features/agreements/AgreementsPage'),
  ),
  entry('filings', 'frame.navFilings', IconFileCertificate, () => import('./features/filings/FilingsPage')),
  entry('matters', 'frame.navMatters', IconGavel, () => import('./features/matters/MattersPage')),
  entry('receipts', 'frame.navReceipts', IconCoins, () => import('./features/receipts/ReceiptsPage')),
  entry('income', 'frame.navIncome', IconCalculator, () => import('./features/income/IncomePage')),
  entry('persons', 'frame.navPersons', IconUsers, () => import('./features/people/PersonsPage')),
  entry(
    'departments',
    'frame.navDepartments',
    IconBuildingBank,
    () => import('./features/people/DepartmentsPage'),
  ),
  entry('projects', 'frame.navProjects', IconFolders, () => import('./features/people/ProjectsPage')),
  entry('import', 'frame.navImport', IconFileImport, () => import('./features/import/ImportPage')),
  entry('reports', 'frame.navReports', IconPrinter, () => import('./features/reports/ReportsPage')),
  entry('submission', 'frame.navSubmission', IconSend, () => import('./features/submission/SubmissionPage')),
  entry('activity', 'frame.navActivity', IconActivity, () => import('./features/activity/ActivityPage')),
  entry('settings', 'frame.navSettings', IconSettings, () => import('./features/settings/SettingsPage')),
];

export const railPages = pages.filter((page) => page.rail);

export function pageOf(id: PageId): PageEntry {
  const found = pages.find((page) => page.id === id);
  if (!found) throw new Error(`page ${id} is not in the table`);
  return found;
}

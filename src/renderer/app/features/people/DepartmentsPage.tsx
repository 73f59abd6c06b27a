// Departments of the institution, with their inventors and patents.
import { usePageParams } from '../../state/navigation';
import { departments } from './kinds';
import { PeopleList } from './PeopleList';

export default function DepartmentsPage() {
  return <PeopleList kind={departments} wanted={usePageParams('departments')?.id} />;
}

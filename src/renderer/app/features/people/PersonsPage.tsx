// Inventors the office knows, with the patents they lead to.
import { usePageParams } from '../../state/navigation';
import { persons } from './kinds';
import { PeopleList } from './PeopleList';

export default function PersonsPage() {
  return <PeopleList kind={persons} wanted={usePageParams('persons')?.id} />;
}

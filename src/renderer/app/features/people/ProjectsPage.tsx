// Publicly funded projects, with the patents that came of them.
import { usePageParams } from '../../state/navigation';
import { projects } from './kinds';
import { PeopleList } from './PeopleList';

export default function ProjectsPage() {
  return <PeopleList kind={projects} wanted={usePageParams('projects')?.id} />;
}

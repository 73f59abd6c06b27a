// Publicly funded projects, with the patents that came of them.
import { Title } from '@mantine/core';

export default function ProjectsPage() {
  return <Title order={1}>项目</Title>;
}

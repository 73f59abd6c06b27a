// Departments of the institution, with their inventors and patents.
import { Title } from '@mantine/core';

export default function DepartmentsPage() {
  return <Title order={1}>院系</Title>;
}

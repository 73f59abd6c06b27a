// Inventors the office knows, with the number of their patents.
import { Title } from '@mantine/core';

export default function PersonsPage() {
  return <Title order={1}>发明人</Title>;
}

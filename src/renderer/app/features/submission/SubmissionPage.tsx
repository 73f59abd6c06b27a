// Submission centre: connection, batches on their way and receipts.
import { Title } from '@mantine/core';

export default function SubmissionPage() {
  return <Title order={1}>上报</Title>;
}

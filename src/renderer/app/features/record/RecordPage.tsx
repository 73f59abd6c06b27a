// Placeholder until its own commit.
export default function RecordPage() {
  return null;
}

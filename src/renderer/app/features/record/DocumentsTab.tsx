// 文档: the files of a patent.
import type { Patent } from '../../../../domain/patents/records';
import { DocumentList } from '../../components/documents/DocumentList';
import { useRecordSave } from '../../lib/useRecordSave';

export function DocumentsTab({ patent }: { readonly patent: Patent }) {
  const save = useRecordSave('patent', patent);
  return (
    <DocumentList
      documents={patent.documents ?? []}
      onChange={(next) => save.field('documents', patent.documents, next.length > 0 ? next : null)}
    />
  );
}

// Shown instead of a document that main no longer holds.

export function Notice({ chinese }: { chinese: boolean }) {
  return (
    <div className="notice" role="alert">
      <strong>{chinese ? '此文档已不在内存中' : 'This document is no longer in memory'}</strong>
      {chinese
        ? '预览只在程序运行期间保留。数据没有丢失，请回到列表重新打印。'
        : 'Previews are kept only while the program runs. No data is lost: print again from the list.'}
    </div>
  );
}

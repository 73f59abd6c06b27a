// Words for the few errors that end the program before its window can speak.
import type { ErrorCode } from '../../shared/errors';
import type { DeskError } from '../../shared/result';

const words: Partial<Record<ErrorCode, { what: string; cure: string }>> = {
  JOURNAL_KEY_LOST: {
    what: '无法打开本机的变更日志：密钥缺失或不属于这台电脑。',
    cure: '资料没有被改动。请用原来的操作系统账户登录后再打开；如果资料夹是从别的电脑复制来的，请在新的资料夹中用备份恢复。',
  },
  JOURNAL_DAMAGED: {
    what: '变更日志的文件头已损坏。',
    cure: '资料没有被改动。请不要删除资料夹，先复制一份，再用最近的备份恢复。',
  },
  DISK_FULL: { what: '磁盘空间已满，无法打开资料。', cure: '请清理磁盘后重新打开；已保存的内容没有丢失。' },
};

export function fatalText(error: DeskError): { what: string; cure: string } {
  const known = words[error.code];
  const reason = error.data?.reason;
  return (
    known ?? {
      what: `专利转化工作台无法启动（${error.code}）。`,
      cure: reason === undefined ? '' : String(reason),
    }
  );
}
